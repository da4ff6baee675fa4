/**
 * Whom a text speaks of. Most of what looks like personal data on user pages is somebody else's: drafts of articles,
 * lists of work, quotations, thanks from others, examples. A rule asks here before it believes what it found.
 */
import type { Concepts } from './concepts';
import { isUserWord } from './data/namespaces';
import type { Document, Unit } from './parse/document';
import type { Reading, Sentence } from './reading';
import type { Gate } from './rules/rule';
import type { Snapshot } from './snapshot';

/**
 * Whom a sentence speaks of: `own`, with first person or in a box about the user; `near`, in a paragraph with first
 * person; `open`, nothing says; `foreign`, somebody else.
 */
export type Stance = 'own' | 'near' | 'open' | 'foreign';

/** Templates whose parameters are quoted, cited or about something else, by words in their names. */
const FOREIGN_TEMPLATE = new RegExp( '^(?:cite |cita |citation|citaat|cytat|citat|citazione|citace|idézet|alıntı|zitat|цитат|quote|cquote|blockquote|quotation|' +
	'coord|koord|ouvrage|article|literatur|barnstar|stjärna|the .*barnstar|tl$|tlx|doi|isbn|birth date|death date|persondata|personendaten|bio$|' +
	'цитата|נסוח|ציטוט|اقتباس|نقل قول|引用|인용|wikilove|award|vorlage|usage|documentation)', 'i' );
const INFOBOX = new RegExp( 'infobox|info box|infoboks|infobok|taxobo|^ficha|^taula|faktaruta|faktamall|tietolaatikko|картка|карточка|картичка|картица|кутија|инфо|' +
	'kutija|infokast|infokutija|bilgi kutusu|sablon|szablon|infolento|infotaula|infokešonė|rumus|kotak info|hộp thông tin|thông tin|bilgi|صندوق|معلومات|جعبه|خانهٔ اطلاعات|' +
	'תבנית|基礎情報|인물 정보|정보|信息框|資訊|ज्ञानसन्दूक|তথ্যছক|తథ్య|กล่องข้อมูล|ინფოდაფა|տեղեկաքարտ|білгі|инфобокс|infobox|κουτί|πληροφορίες', 'i' );
const SELF_TEMPLATE = /user|babel|profil|about me|my |self|mini bio|contact|kontakt|signature|intro/i;

/** A signature: link to a user (talk) page and a time stamp in the same unit. */
const TIMESTAMP = /\d{1,2}[:.h]\d{2}.{0,40}(?:1|2)\d{3}|(?:1|2)\d{3}.{0,40}\d{1,2}[:.]\d{2}|\((?:UTC|CET|CEST|MSK|EST|PST|BST|JST|GMT|[A-Z]{3,4})\)/;
/** Years of birth and death in brackets, as articles and lists of people have them. */
const LIFE_DATES = /[([（][^()[\]（）]{0,60}(?:1[0-9]|20)\d\d[^()[\]（）]{0,60}[–—-][^()[\]（）]{0,60}(?:1[0-9]|20)\d\d|†|\((?:\*|born|b\.|geb\.|né|née|nac|nat|född|født|ur\.|род\.|р\.|nar\.|n\.|d\.|s\.|sünd|syn|szül|f\.)[^()]{0,50}\d{4}/i;

/** True for a template that is about the user: a box, an infobox of users, a table of contacts. */
function isUserTemplate( name: string ): boolean {
	return name.split( /[\s:/]+/ ).some( ( word ) => isUserWord( word ) ) || SELF_TEMPLATE.test( name );
}

export function isForeignTemplate( name: string ): boolean {
	return FOREIGN_TEMPLATE.test( name ) || ( INFOBOX.test( name ) && !isUserTemplate( name ) );
}

export class Gates {
	private readonly gates = new Map<Unit, Gate>();
	/** Sections that have the shape of an article. */
	private readonly drafts = new Set<number>();
	/** Sections whose heading says that they list wiki work. */
	private readonly lists = new Set<number>();
	/** Sections whose heading speaks of the user. */
	private readonly own = new Set<number>();
	private readonly big = new Set<number>();

	public constructor( private readonly document: Document, private readonly snapshot: Snapshot, private readonly read: ( unit: Unit ) => Reading, concepts: Concepts ) {
		this.judgeHeadings( concepts );
		this.findDrafts();
		this.findTables();
		document.units.forEach( ( unit ) => this.gates.set( unit, this.judge( unit ) ) );
		this.spreadSignatures();
	}

	public gateOf( unit: Unit ): Gate {
		return this.gates.get( unit ) ?? 'open';
	}

	public stance( unit: Unit, sentence: Sentence ): Stance {
		const gate = this.gateOf( unit );
		if ( gate === 'foreign' ) {
			return 'foreign';
		}
		if ( gate === 'own' || sentence.self ) {
			return 'own';
		}
		if ( this.read( unit ).self ) {
			return 'near';
		}
		return this.lists.has( unit.section ) || this.big.has( unit.table ) ? 'foreign' : 'open';
	}

	/** True where a label names something about the user, not about the subject of a list. */
	public labelled( unit: Unit, from: 'line' | 'cell' | 'head' | 'param' | 'term' ): boolean {
		if ( this.gateOf( unit ) === 'foreign' || unit.kind === 'code' ) {
			return false;
		}
		if ( unit.table >= 0 && ( from === 'head' || from === 'cell' ) && this.big.has( unit.table ) ) {
			return false;
		}
		return !this.lists.has( unit.section ) || this.gateOf( unit ) === 'own' || this.read( unit ).self;
	}

	private judgeHeadings( concepts: Concepts ): void {
		this.document.sections.forEach( ( section, index ) => {
			const hits = concepts.find( section.title );
			const parent = this.parentOf( index );
			if ( hits.some( ( hit ) => hit.concept === 'self' || hit.concept === 'my' || hit.concept === 'user' ) && !hits.some( ( hit ) => hit.concept === 'work' ) ) {
				this.own.add( index );
			} else if ( hits.some( ( hit ) => hit.concept === 'work' || hit.concept === 'topic' ) || ( parent > 0 && this.lists.has( parent ) ) ) {
				this.lists.add( index );
			}
		} );
	}

	private parentOf( index: number ): number {
		const { sections } = this.document;
		const level = ( sections[ index ] as { level: number } ).level;
		for ( let other = index - 1; other > 0; other-- ) {
			if ( ( sections[ other ] as { level: number } ).level < level ) {
				return other;
			}
		}
		return 0;
	}

	private findDrafts(): void {
		const { source, units, templates, sections } = this.document;
		templates.forEach( ( template ) => {
			if ( template.outer.length === 0 && INFOBOX.test( template.name ) && !isUserTemplate( template.name ) && template.params.length > 2 ) {
				this.drafts.add( template.section );
			}
		} );
		units.forEach( ( unit ) => {
			const at = unit.map[ 1 ] ?? 0;
			// An article begins with its subject in bold, and dates.
			if ( unit.kind === 'prose' && source.startsWith( '\'\'\'', at ) && LIFE_DATES.test( unit.text.slice( 0, 250 ) ) && !this.read( unit ).self ) {
				this.drafts.add( unit.section );
			}
			if ( unit.kind === 'ref' && unit.section > 0 && unit.text.length > 20 ) {
				this.drafts.add( unit.section );
			}
		} );
		sections.forEach( ( _section, index ) => {
			const parent = this.parentOf( index );
			if ( parent > 0 && this.drafts.has( parent ) ) {
				this.drafts.add( index );
			}
		} );
	}

	private findTables(): void {
		const rows = new Map<number, number>();
		this.document.units.forEach( ( unit ) => {
			if ( unit.table >= 0 && unit.column > 0 ) {
				rows.set( unit.table, Math.max( rows.get( unit.table ) ?? 0, unit.row * 100 + unit.column ) );
			}
		} );
		rows.forEach( ( last, table ) => {
			if ( last % 100 > 1 && Math.floor( last / 100 ) > 2 ) {
				this.big.add( table );
			}
		} );
	}

	private judge( unit: Unit ): Gate {
		const own = this.read( unit ).self;
		if ( unit.kind === 'code' || unit.kind === 'ref' || unit.quoted || unit.templates.some( isForeignTemplate ) || this.isSigned( unit ) ) {
			return 'foreign';
		}
		if ( this.drafts.has( unit.section ) || LIFE_DATES.test( unit.text.slice( 0, 2000 ) ) ) {
			return own ? 'open' : 'foreign';
		}
		if ( unit.templates.some( isUserTemplate ) || this.snapshot.kind === 'signature' ) {
			return 'own';
		}
		if ( this.own.has( unit.section ) && unit.kind !== 'comment' ) {
			return 'own';
		}
		return 'open';
	}

	/** True where the unit ends with somebody else's signature. */
	private isSigned( unit: Unit ): boolean {
		const user = this.snapshot.user.toLowerCase();
		return TIMESTAMP.test( unit.text.slice( -120 ) ) && unit.links.some( ( link ) => {
			const colon = link.target.indexOf( ':' );
			return colon > 0 && isUserWord( link.target.slice( 0, colon ).split( ' ' )[ 0 ] as string ) &&
				link.target.slice( colon + 1 ).split( /[/#]/ )[ 0 ]?.trim().toLowerCase() !== user;
		} );
	}

	/** Lines above a signature, up to a blank line, belong to the same comment. */
	private spreadSignatures(): void {
		const { source, units } = this.document;
		for ( let index = units.length - 1; index > 0; index-- ) {
			const unit = units[ index ] as Unit;
			const before = units[ index - 1 ] as Unit;
			if ( this.isSigned( unit ) || ( this.gateOf( unit ) === 'foreign' && this.spread.has( unit ) ) ) {
				const from = before.map[ 1 ] ?? 0;
				const to = unit.map[ 1 ] ?? 0;
				if ( before.section === unit.section && before.kind !== 'heading' && to > from && to - from < 3000 && !/\n\s*\n/.test( source.slice( from, to ) ) && before.templates.length === unit.templates.length ) {
					this.gates.set( before, 'foreign' );
					this.spread.add( before );
				}
			}
		}
	}

	private readonly spread = new Set<Unit>();
}
