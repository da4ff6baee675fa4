/** Registers of people and things, and words that announce an identifier of the person. */

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

/** Words before a number of a person or a thing that is theirs, by kind of value; entries are written as in `../cues.ts`. */
export const PLATE_WORDS = 'plate plates licence_plate license_plate numberplate number_plate registration_plate';
export const VEHICLE_WORDS = 'car van truck bakkie bike motorbike camper lorry';
export const CALL_SIGN_WORDS = 'call_sign ham_radio amateur_station radio_ham ham_operator qrp amateur_radio radio_amateur qsl qrz qth ham_call';
export const CARD_WORDS = 'card licence license permit passport membership registration badge tax_id vat vat_no insurance driver member pilot press_pass library_card reader_s_ticket';
export const STAFF_WORDS = 'student_id student_number student_no matriculation matriculation_no matric roll_number roll_no registration_no reg_no staff_id staff_number employee_id employee_number membership_no membership_number member_no permit_no licence_no license_no badge passport pass_no ssn national_insurance ehic';
