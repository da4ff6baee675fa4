/** What the rules about statements share: going through the sentences and labelled values that can be the owner's. */
import { changed } from '../changed';
import type { ConceptHit, Label } from '../concepts';
import type { Stance } from '../gates';
import type { Unit } from '../parse/document';
import { gap, sentenceAt, type Pair, type Sentence, type Told } from '../reading';
import { isInvited, isUnderContacts } from './reach';
import { asHint } from './report';
import type { Page, Report } from './rule';

/** Characters between "my" and a relative. */
const BESIDE = 12;

/** Sentences that may speak of the owner: many rules ask for those of the same unit. */
function toldIn( unit: Unit, page: Page ): Told[] {
	const reading = page.readingOf( unit );
	if ( !reading.told ) {
		reading.told = unit.kind === 'heading' ? [] : reading.sentences
			.map( ( sentence ): Told => ( { sentence, stance: sentence.question ? 'foreign' : page.stance( unit, sentence ) } ) )
			.filter( ( { stance } ) => stance !== 'foreign' );
	}
	return reading.told;
}

/** True where "my" relative is named before a hit, and not the speaker between them: a sentence with these hits tells it of the relative. "I live with my son and teach" goes on with the speaker. */
export function isOfRelative( hits: ConceptHit[], hit: ConceptHit ): boolean {
	const mine = hits.filter( ( { concept } ) => concept === 'my' );
	const who = hits.filter( ( { concept, start, end } ) => start <= hit.start && end < hit.end && ( concept.endsWith( 'kin' ) || concept === 'iam' || ( concept === 'self' && !mine.some( ( my ) => my.start === start ) ) ) ).pop();
	return !!who && who.concept.endsWith( 'kin' ) && !hits.some( ( { concept, start } ) => concept === 'live' && start < who.start ) && mine.some( ( my ) => gap( my, who ) < BESIDE );
}

/** Calls `look` for each sentence that may speak of the owner. */
export function eachSentence( unit: Unit, page: Page, look: ( sentence: Sentence, stance: Stance ) => Report[] ): Report[] {
	const found: Report[] = [];
	for ( const { sentence, stance } of toldIn( unit, page ) ) {
		// Below the lead only what says itself whose it is counts.
		look( sentence, stance ).forEach( ( report ) => found.push( stance === 'open' && unit.section > 0 ? asHint( report ) : report ) );
	}
	return found;
}

/** Calls `look` for each value that a label of one of the kinds names. */
export function eachPair( unit: Unit, page: Page, labels: Label[], look: ( value: string, pair: Pair, label: Label ) => Report[] ): Report[] {
	const { pairs } = page.readingOf( unit );
	return !pairs.length ? [] : pairs.flatMap( ( pair ) => {
		const label = pair.labels.find( ( candidate ) => labels.includes( candidate ) );
		// Code shows how something is written.
		if ( !label || !page.labelled( unit, pair.from ) || unit.code.some( ( code ) => code.start <= pair.start && code.end >= pair.start ) ) {
			return [];
		}
		const raw = unit.text.slice( pair.start, pair.end );
		const lead = raw.length - raw.replace( /^[\s:：]+/, '' ).length;
		const value = raw.trim().replace( /^[\s:：]+/, '' );
		const reports = /[\p{L}\p{N}\uFFFC]/u.test( value ) ? look( value, changed( pair, { start: pair.start + lead, end: pair.start + lead + value.length } ), label ) : [];
		return pair.asked ? reports.map( asHint ) : reports;
	} );
}

const CONTACT: Label[] = [ 'mail', 'phone', 'addr', 'im' ];

/**
 * Contact details at the owner's level only where something says that they are the owner's: first person, a label, a
 * heading, or the lead of the page. Elsewhere they are mostly those of offices and of people in lists and drafts.
 *
 * @param reports of `unit`
 * @param unit
 * @param page
 * @param at offset of the detail in the unit's text
 */
export function asContact( reports: Report[], unit: Unit, page: Page, at: number ): Report[] {
	const { pairs, sentences } = page.readingOf( unit );
	const sentence = sentenceAt( sentences, at );
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	const said = stance === 'own' || stance === 'near' || ( stance === 'open' && unit.section === 0 ) ||
		isUnderContacts( unit, page ) || page.headingOf( unit ).some( ( label ) => CONTACT.includes( label ) ) ||
		pairs.some( ( pair ) => pair.start <= at && at <= pair.end && pair.labels.some( ( label ) => CONTACT.includes( label ) ) && page.labelled( unit, pair.from ) ) ||
		( stance === 'open' && isInvited( unit, page, at ) );
	return said ? reports : reports.map( asHint );
}

/** True for a value that says that there is nothing to tell. */
export function isEmptyValue( value: string ): boolean {
	return /^(?:no|none|nope|n\/a|yes|secret|private|unknown|classified|nein|nee|nej|ja|oui|non|sí|si|нет|да|ні|не|لا|نعم|yoxdur|yok|[?–—-]+|\d+|[\p{Lu}\p{Ll}]{1,2})$/iu.test( value );
}

/** What stands in the parameters of the templates within a stretch of a unit ("{{birth date|1966|6|23}}"). */
export function templateValues( unit: Unit, page: Page, start: number, end: number ): string {
	return unit.objects.filter( ( object ) => object.at >= start && object.at < end )
		.map( ( object ) => ( page.document.templates[ object.template ]?.params ?? [] ).map( ( param ) => param.value ).join( '-' ) ).join( ' ' );
}

/** True in a table, template or section that tells about the owner, for values that carry no known label. */
export function inProfile( unit: Unit, page: Page ): boolean {
	return page.gateOf( unit ) === 'own' && ( unit.kind === 'cell' || unit.kind === 'param' );
}
