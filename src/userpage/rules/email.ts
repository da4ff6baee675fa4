/** E-mail addresses, plain or disguised. */
import { entrySet, patternAround } from '../cues';
import { sourceOffset, textOffset, type Unit } from '../parse/document';
import { isAlike } from '../text/alike';
import { addressesIn, type Address } from '../text/mail';
import { wordsOf } from '../text/words';
import { reportIn } from './report';
import type { Page, PageRule, Report, UnitRule } from './rule';
import { asContact } from './statement';

/** Offices that answer at an address, and hosts of lists and of the movement. */
const ROLES = patternAround( '%role', '(?:^|[._-])', '(?:[._-]|\\d|$)', 'i' );
const OFFICE_HOSTS = patternAround( '%officehost', '(?:^|\\.)', '', 'i' );
const examples = entrySet( '%example' );
/** Templates that make an address of their parameters. */
const MAIL_TEMPLATES = patternAround( '%mailtemplate', '', '', 'i' );
/** Endings that are files or code, not hosts. */
const NO_HOST = /\.(?:jpe?g|png|svg|gif|pdf|js|css|json|php|html?|lua|py|txt|exe|zip|local|lan|host)$/;
/** Characters between a word for mail and the address. */
const NEAR = 12;

const MARKS = '(?:\\s?(?:\'{2,5}|</?\\w+>|[()[\\]{}])){1,2}\\s?';
/** The end of that, for a cheap look. */
const MARKED_HOST = /['>()[\]{}]\s?[a-z\d-]+\.[a-z\d]/i;
/** Words in a type or brackets of their own between a name and a host: "'''name''' ''then the curly thing'' '''host.example'''". */
const HIDDEN = new RegExp( `([a-z\\d][\\w.+-]{0,63})${ MARKS }[^<>()[\\]{}.\\n]{2,40}?${ MARKS }((?:[a-z\\d-]+\\.)+[a-z]{2,24})(?![\\w/])`, 'i' );

type Parts = Pick<Address, 'local' | 'host'>;

/** The user name in the address says whose it is, wherever it stands. */
function isOwners( { local, host }: Parts, { snapshot: { user } }: Page ): boolean {
	return isAlike( local, user ) || isAlike( host, user );
}

/** True for addresses of offices, lists and examples. */
function isNobodys( one: Parts, page: Page ): boolean {
	const { concepts } = page;
	return examples( concepts ).has( one.local.toLowerCase() ) || ( !isOwners( one, page ) && ( ROLES( concepts ).test( one.local ) || OFFICE_HOSTS( concepts ).test( one.host ) ) );
}

/** True where a word right before an offset says that an address follows, or the label of the line does. */
function isNamedAt( unit: Unit, page: Page, start: number ): boolean {
	return page.readingOf( unit ).pairs.some( ( pair ) => pair.labels.includes( 'mail' ) && start >= pair.start && start - pair.start < NEAR ) ||
		wordsOf( unit.text.slice( Math.max( 0, start - 2 * NEAR ), start ) ).slice( -2 ).some( ( word ) => page.concepts.labelsOf( word.norm ).includes( 'mail' ) );
}

/** Words in place of the sign, whatever they are: an address only where a word says that one follows. */
function hiddenIn( unit: Unit, { document: { source } }: Page ): Address[] {
	const from = sourceOffset( unit, 0 );
	const part = source.slice( from, sourceOffset( unit, unit.text.length ) );
	const match = MARKED_HOST.test( part ) && HIDDEN.exec( part );
	if ( !match ) {
		return [];
	}
	const [ all, local, host ] = match as unknown as [ string, string, string ];
	return [ { start: textOffset( unit, from + match.index ), end: textOffset( unit, from + match.index + all.length ), local, host, disguised: true, doubtful: true } ];
}

/** Every address in a unit. */
function candidatesIn( unit: Unit, page: Page ): Address[] {
	return [ ...addressesIn( unit.text, page.concepts ), ...hiddenIn( unit, page ) ].filter( ( one ) => !NO_HOST.test( one.host ) && ( !one.doubtful || isNamedAt( unit, page, one.start ) ) );
}

/** True where a text has the address of an office: what stands beside it is the office's too. */
export function hasOfficeAddress( unit: Unit, page: Page ): boolean {
	return unit.text.includes( '@' ) && candidatesIn( unit, page ).some( ( one ) => isNobodys( one, page ) );
}

/** E-mail addresses in running text, table cells, parameters, comments, captions and links. */
export const email: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'code' || unit.quoted ) {
		return [];
	}
	const foreign = page.gateOf( unit ) === 'foreign';
	const { quotes, pairs } = page.readingOf( unit );
	// Addresses in code style are examples, unless a label says whose they are.
	const labelled = pairs.some( ( pair ) => pair.labels.includes( 'mail' ) && page.labelled( unit, pair.from ) );
	const linked = unit.links.flatMap( ( { url, start, end } ) => {
		const [ , local, host ] = /^mailto:([^@?\s]+)(?:@|%40)([^?\s]+)/i.exec( url ) ?? [];
		return local && host ? { start, end, local, host, disguised: false } : [];
	} );
	return [ ...candidatesIn( unit, page ), ...linked ]
		.filter( ( one ) => !quotes.some( ( quote ) => one.start > quote.start && one.end < quote.end ) )
		.filter( ( one ) => labelled || one.disguised || !unit.code.some( ( code ) => one.start >= code.start && one.end <= code.end && !isAlike( one.local, page.snapshot.user ) ) )
		.filter( ( one ) => !isNobodys( one, page ) && ( !foreign || isOwners( one, page ) ) )
		.flatMap( ( one ) => {
			const report = reportIn( unit, one.start, one.end, 'email', 'high', one.disguised ? 'email-disguised' : 'email' );
			// Who disguises an address means to be written to.
			return one.disguised || isOwners( one, page ) ? report : asContact( [ report ], unit, page, one.start );
		} );
};

/**
 * Addresses that a template puts together of its parameters: name and host, by place or by their own names.
 *
 * @yield what each of them gives
 */
export const emailObjects: PageRule = function* ( page ) {
	for ( const { name, params, start, end } of page.document.templates ) {
		const [ local, host, ending ] = MAIL_TEMPLATES( page.concepts ).test( name ) ? params.map( ( { value } ) => value.trim() ).filter( ( value ) => /^[\w.%+-]{1,64}$/.test( value ) ) : [];
		const whole = local && host && { local, host: host.includes( '.' ) || !ending ? host : `${ host }.${ ending }` };
		yield whole && whole.host.includes( '.' ) && !isNobodys( whole, page ) ? [ { category: 'email', level: 'high', start, end, reason: 'email-disguised', where: 'template', fix: 'private-oversight' } as Report ] : [];
	}
};
