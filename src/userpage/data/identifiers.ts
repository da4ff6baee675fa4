/** Registers of people and things. */

/** Registers by the name that people write, with the shape of their identifiers (upper case, without spaces). */
export const REGISTERS: [ RegExp, RegExp ][] = [
	[ /orcid/i, /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]/i ],
	[ /isni/i, /\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dX]/i ],
	[ /viaf/i, /\d{6,22}/ ],
	[ /\b(?:gnd|pnd)\b/i, /1?\d{7,9}-?[\dX]/i ],
	[ /lccn/i, /n[a-z]?\s?\d{6,12}/i ],
	[ /\b(?:bnf|idref|sudoc)\b/i, /\d{7,9}[\dX]?/i ],
	[ /\b(?:nli|ndl|nla|nkc|nsk|cantic|nukat|libris|selibr|bibsys|sbn|iccu|plwabn|rsl|ргб)\b/i, /[a-z]{0,4}\d{5,16}/i ],
	[ /researcher ?id|publons/i, /[A-Z]{1,3}-\d{4}-\d{4}/i ],
	[ /scopus/i, /\d{10,11}/ ],
	[ /lattes/i, /\d{16}/ ],
	[ /google scholar|scholar id/i, /[\w-]{12}/ ],
	[ /\bsp?in\b|ринц|eLibrary/i, /\d{4}-?\d{4}/ ],
	[ /iban/i, /[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?/ ],
	[ /inspire(?: ?hep)?/i, /INSPIRE-\d{8}/i ],
];

/** Addresses of registers; the identifier is the rest of the path. */
export const REGISTER_HOSTS = /(?:^|\/\/|\.)(?:orcid\.org\/|viaf\.org\/viaf\/|isni\.org\/(?:isni\/)?|d-nb\.info\/gnd\/|researcherid\.com\/rid\/|publons\.com\/(?:researcher|author)\/|webofscience\.com\/wos\/author\/record\/|scopus\.com\/authid\/|scholar\.google\.[a-z.]+\/citations\?(?:[^\s]*&)?user=|lattes\.cnpq\.br\/|id\.loc\.gov\/authorities\/names\/|idref\.fr\/|qrz\.com\/db\/|hal\.science\/)[\w-]{4,}/i;
