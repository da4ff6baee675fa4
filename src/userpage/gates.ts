/**
 * Whom a text speaks of. Most of what looks like personal data on user pages is somebody else's: drafts of articles,
 * lists of work, quotations, thanks from others, examples. A rule asks here before it believes what it found.
 */
import type { Concepts, Label } from './concepts';
import type { Document, Section, TemplateUse, Unit } from './parse/document';
import { isWithin, quotationsOf } from './quotations';
import { hitOf, type Pair, type Range, type Reading, type Sentence } from './reading';
import type { Gate } from './rules/rule';
import { hasLifeDates, isInfobox, isMotto, isQuoting, isSignedByAnother, isUserTemplate, isWhollyQuoted, italicsOf } from './shape';
import { inSlices } from './slices';
import type { Snapshot } from './snapshot';

/**
 * Whom a sentence speaks of: `own`, with first person or in a box about the user; `near`, in a paragraph with first
 * person; `open`, nothing says; `foreign`, somebody else.
 */
export type Stance = 'own' | 'near' | 'open' | 'foreign';

/** Nobody who writes on a wiki was born before. */
const OLDEST = 1930;
/** So many rows of a table, or items of a list, that say "I" are examples of a language. */
const EXAMPLES = 3;
/** A table with more rows and columns than these is a list of something. */
const PROFILE_COLUMNS = 2;
const FEW_ROWS = 3;
/** No table has more columns. */
const MOST_COLUMNS = 10000;
/** Rows of a table with its heads and one row below. */
const ONE_ROW = 2;
const PROFILE_CELLS = 2.5;
/** Characters of what is filled into a form; longer texts are boxes of layout. */
const LONGEST_VALUE = 150;
/** Words of a heading such as "About me"; longer ones tell what the owner does with something else. */
const OWN_HEADING = 4;
/** Characters in which an article names its subject's dates. */
const BEGINNING = 250;
/** What a heading and a template's name cost, in characters of text that cost as much. */
const HEADING_COST = 100;
const TEMPLATE_COST = 20;
/** Units that one step goes back through. */
const STEP = 2000;

/** The page of a program speaks of the program. */
const BOT = /bot$|^bot\b|бот$/i;

export class Gates {
	/** Of each unit. */
	private readonly gates: Gate[] = [];

	/** Sections that have the shape of an article. */
	private readonly drafts = new Set<number>();

	/** Sections with an infobox about anything else than a user. */
	private readonly forms = new Set<number>();

	/** Sections whose heading says that they list wiki work. */
	private readonly lists = new Set<number>();

	/** Sections whose heading speaks of the user. */
	private readonly own = new Set<number>();

	/** Tables that list things, and tables and sections of examples. */
	private readonly big = new Set<number>();

	private readonly examples = new Set<string>();

	/** Tables, templates and sections with several labels of a person: profiles. */
	private readonly profiles = new Set<string>();

	/** Units with years of birth and death. */
	private readonly dated = new Set<Unit>();

	private readonly parents: number[] = [];

	/** Labels in the headings of the sections. */
	private readonly headings: Label[][] = [];

	/** Units that end with another's signature, and the lines above in the same comment. */
	private readonly signed = new Set<Unit>();

	private readonly sizes = new Map<number, { rows: number; columns: number; cells: Set<number> }>();

	private quotations: Range[] = [];

	/** Examples by group, one each row of a table. */
	private readonly counts = new Map<string, Set<Unit | number>>();

	private readonly speakers = new Map<string, Unit[]>();

	private readonly labels = new Map<string, Set<string>>();

	/** Whether templates quote: units in one template share the list of their names. */
	private readonly quoting = new Map<string[], boolean>();

	/** Lines of conversations. */
	private readonly spoken = new Set<Unit>();

	public constructor(
		private readonly document: Document, private readonly snapshot: Snapshot, private readonly read: ( unit: Unit ) => Reading,
		private readonly concepts: Concepts,
	) {}

	/** Judges all units, in steps. Gates and stances may be asked for when it is done. */
	public *prepare(): Generator<undefined, undefined> {
		const { units, templates, sections } = this.document;
		const each = ( look: ( unit: Unit ) => void ): Generator<undefined, undefined> => inSlices( units, ( unit ) => unit.text.length, look );
		this.findParents();
		yield* inSlices( sections, ( section ) => HEADING_COST + section.title.length, ( section ) => this.judgeHeading( section ) );
		yield* inSlices( templates, () => TEMPLATE_COST, ( template ) => this.findForm( template ) );
		this.quotations = quotationsOf( templates, this.concepts );
		yield* each( ( unit ) => {
			this.findDates( unit );
			this.measureTable( unit );
			this.countExample( unit );
			this.noteSpeaker( unit );
		} );
		this.finish();
		yield* each( ( unit ) => this.countLabels( unit ) );
		this.labels.forEach( ( known, group ) => known.size > 1 && !group.startsWith( 'list' ) && this.profiles.add( group ) );
		yield* each( ( unit ) => this.gates.push( this.judge( unit ) ) );
		yield* this.spreadSignatures();
		return undefined;
	}

	private findDates( unit: Unit ): void {
		const { digits, dated } = this.read( unit );
		if ( dated ) {
			this.dated.add( unit );
		}
		if ( unit.kind === 'prose' && this.document.source.endsWith( '\'\'\'', unit.map[ 1 ] ?? 0 ) && this.beginsArticle( unit, dated ) ) {
			this.drafts.add( unit.section );
		}
		if ( isSignedByAnother( unit, digits, this.snapshot.user, this.concepts ) ) {
			this.signed.add( unit );
		}
	}

	/**
	 * An article begins with its subject in bold, and dates. Below the lead a birth is enough: its date may stand in a
	 * template, and in some languages "lives" and "live" are one word.
	 */
	private beginsArticle( unit: Unit, dated: boolean ): boolean {
		const { self, sentences, digits } = this.read( unit );
		return ( dated && hasLifeDates( digits.slice( 0, BEGINNING ) ) && !self ) ||
			( unit.section > 0 && !this.own.has( unit.section ) && !!sentences[ 0 ]?.hits.some( ( { concept, start } ) => concept === 'born' && start < BEGINNING ) && !sentences[ 0 ].self );
	}

	/** What is known when all units were looked at. */
	private finish(): void {
		// Many fill in an infobox of articles about themselves, above what they write in the first person.
		this.forms.forEach( ( section ) => section === 0 && this.document.units.some( ( unit ) => unit.section === 0 && unit.kind === 'prose' && !unit.templates.length && this.read( unit ).self && !this.dated.has( unit ) ) || this.drafts.add( section ) );
		this.document.sections.forEach( ( _section, index ) => {
			if ( this.drafts.has( this.parentOf( index ) ) ) {
				this.drafts.add( index );
			}
		} );
		this.sizes.forEach( ( { rows, columns, cells }, table ) => {
			// A card with a few wide rows is no list.
			if ( columns > PROFILE_COLUMNS && rows > FEW_ROWS && cells.size > rows * PROFILE_CELLS ) {
				this.big.add( table );
			}
		} );
		this.counts.forEach( ( rows, group ) => {
			if ( rows.size >= ( group.startsWith( 'table' ) ? EXAMPLES - 1 : EXAMPLES ) ) {
				this.examples.add( group );
			}
		} );
		this.speakers.forEach( ( units ) => units.length > 1 && units.forEach( ( unit ) => this.spoken.add( unit ) ) );
	}

	public gateOf( unit: Unit ): Gate {
		return this.gates[ unit.index ] ?? 'open';
	}

	public stance( unit: Unit, sentence: Sentence ): Stance {
		sentence.stance = sentence.stance ?? this.judgeSentence( unit, sentence );
		return sentence.stance;
	}

	private judgeSentence( unit: Unit, sentence: Sentence ): Stance {
		const gate = this.gateOf( unit );
		if ( gate === 'foreign' || BOT.test( this.snapshot.user ) ) {
			return 'foreign';
		}
		if ( gate === 'own' || sentence.self ) {
			return 'own';
		}
		if ( this.isWary( unit ) ) {
			return 'foreign';
		}
		// A comment is no entry of the list that it stands in.
		return this.read( unit ).self ? 'near' : ( this.lists.has( unit.section ) && unit.kind !== 'comment' ) || this.isEntry( unit ) ? 'foreign' : 'open';
	}

	/** True where a label names something about the user, not about the subject of a list. */
	public labelled( unit: Unit, from: Pair['from'] ): boolean {
		const gate = this.gateOf( unit );
		if ( gate === 'own' ) {
			return true;
		}
		if ( gate === 'foreign' || this.isWary( unit ) || this.big.has( unit.table ) || ( from === 'head' && this.isList( unit ) ) ) {
			return false;
		}
		return !this.lists.has( unit.section ) || this.read( unit ).self;
	}

	/** True in a table with several rows below the heads: these name things, as "name", "address", "protected since". */
	private isList( unit: Unit ): boolean {
		return ( this.sizes.get( unit.table )?.rows ?? 0 ) > ONE_ROW;
	}

	/** True in a table with many rows and columns, which mostly lists something else. */
	public isBig( unit: Unit ): boolean {
		return this.big.has( unit.table );
	}

	/** True below a heading that says that it lists wiki work, examples or quotations. */
	public isListed( unit: Unit ): boolean {
		return this.lists.has( unit.section );
	}

	/** What the heading above a unit names, as a label would ("Where I will be"). */
	public headingOf( unit: Unit ): Label[] {
		return this.headings[ unit.section ] ?? [];
	}

	/** In a draft or beside somebody's life dates only a sentence in the first person counts. */
	private isWary( unit: Unit ): boolean {
		return this.drafts.has( unit.section ) || this.dated.has( unit );
	}

	/** A list item or table cell with a link to an article, and more. */
	private isEntry( unit: Unit ): boolean {
		return ( unit.kind === 'item' || unit.kind === 'cell' ) && unit.links.some( ( link ) => link.target !== '' && !/[:#]/.test( link.target ) && link.end - link.start < unit.text.trim().length ) && !this.read( unit ).pairs.length;
	}

	private judgeHeading( section: Section ): void {
		const index = this.headings.length;
		this.headings.push( this.concepts.labelsOf( section.title ) );
		const hits = this.concepts.find( section.title ).map( ( hit ) => hit.concept );
		const self = hits.some( ( concept ) => concept === 'self' || concept === 'my' || concept === 'user' );
		if ( hits.some( ( concept ) => concept === 'work' || concept === 'topic' ) || this.lists.has( this.parentOf( index ) ) ) {
			this.lists.add( index );
		} else if ( self && section.title.split( /\s+/ ).length <= OWN_HEADING ) {
			this.own.add( index );
		}
	}

	/** Section that a section is part of, -1 for the lead and for top sections. */
	private parentOf( index: number ): number {
		return this.parents[ index ] ?? -1;
	}

	private findParents(): void {
		const open: { index: number; level: number }[] = [];
		this.document.sections.forEach( ( { level }, index ) => {
			while ( open.length && ( open[ open.length - 1 ] as { level: number } ).level >= level ) {
				open.pop();
			}
			this.parents.push( open.length ? ( open[ open.length - 1 ] as { index: number } ).index : -1 );
			if ( index > 0 ) {
				open.push( { index, level } );
			}
		} );
	}

	/** An infobox about anything else than a user mostly makes its section a draft. */
	private findForm( template: TemplateUse ): void {
		if ( template.outer.length === 0 && template.params.length > 2 && isInfobox( template.name, this.concepts ) ) {
			this.forms.add( template.section );
		}
	}

	private measureTable( unit: Unit ): void {
		if ( unit.column >= 0 ) {
			const size = this.sizes.get( unit.table ) ?? { rows: 0, columns: 0, cells: new Set() };
			size.cells.add( unit.row * MOST_COLUMNS + unit.column );
			size.rows = Math.max( size.rows, unit.row + 1 );
			size.columns = Math.max( size.columns, unit.column + 1 );
			this.sizes.set( unit.table, size );
		}
	}

	/** What units of one table, template or list have in common. */
	private groupOf( { section, table, templates }: Unit ): string {
		return templates.length ? `${ section } ${ templates.join( '>' ) }` : table >= 0 ? `table ${ table }` : `list ${ section }`;
	}

	private countExample( unit: Unit ): void {
		const example = unit.kind === 'cell' ? ( this.read( unit ).self && unit.text.trim().split( /\s+/ ).length > 2 ) || this.isItalic( unit ) :
			unit.kind === 'item' && italicsOf( unit, this.document ).length > 0 && this.read( unit ).self;
		if ( example && !this.own.has( unit.section ) ) {
			const group = this.groupOf( unit );
			// Cells of a row are one example; other places differ.
			this.counts.set( group, ( this.counts.get( group ) ?? new Set() ).add( unit.table >= 0 ? unit.row : unit ) );
		}
	}

	/** Lines of a conversation: the same word and a colon begin several paragraphs of a section. A label stands once. */
	private noteSpeaker( unit: Unit ): void {
		const speaker = unit.kind === 'prose' || unit.kind === 'item' ? /^\s*(\p{Lu}[^:：]{1,30})[:：]\s/u.exec( unit.text ) : null;
		if ( speaker ) {
			const key = `${ unit.section } ${ speaker[ 1 ] as string }`;
			const known = this.speakers.get( key );
			if ( known ) {
				known.push( unit );
			} else {
				this.speakers.set( key, [ unit ] );
			}
		}
	}

	/** True for a cell that begins and mostly stands in italics. */
	private isItalic( unit: Unit ): boolean {
		const italics = italicsOf( unit, this.document ).reduce( ( length, text ) => length + text.length, 0 );
		return italics > 8 && italics > unit.text.trim().length / 2;
	}

	private countLabels( unit: Unit ): void {
		const { pairs } = this.read( unit );
		if ( !pairs.length || this.big.has( unit.table ) || this.lists.has( unit.section ) || this.isWary( unit ) || this.isQuoted( unit ) || unit.kind === 'code' || unit.kind === 'ref' ) {
			return;
		}
		const group = this.groupOf( unit );
		const known = this.labels.get( group ) ?? new Set<string>();
		pairs.forEach( ( { labels, from } ) => ( from === 'head' && this.isList( unit ) ) || labels.forEach( ( label ) => known.add( label ) ) );
		this.labels.set( group, known );
	}

	private judge( unit: Unit ): Gate {
		const { self } = this.read( unit );
		if ( unit.kind === 'code' || unit.quoted || this.isQuoted( unit ) || isWithin( this.quotations, unit ) || this.signed.has( unit ) || ( this.examples.size > 0 && this.examples.has( this.groupOf( unit ) ) ) || this.isMemoir( unit ) || this.isParadigm( unit ) || isMotto( unit, this.document ) ) {
			return 'foreign';
		}
		if ( unit.kind === 'ref' && ( this.drafts.has( unit.section ) || /\d{4}/.test( unit.text ) ) ) {
			return 'foreign';
		}
		if ( this.spoken.has( unit ) || isWhollyQuoted( unit.text ) || this.isForm( unit ) ) {
			return 'foreign';
		}
		if ( this.isInUserTemplate( unit ) || this.snapshot.kind === 'signature' ) {
			return 'own';
		}
		if ( this.isWary( unit ) ) {
			return self ? 'open' : 'foreign';
		}
		return ( this.own.has( unit.section ) && unit.kind !== 'comment' && !this.big.has( unit.table ) && !this.isEntry( unit ) ) || ( this.profiles.size > 0 && this.profiles.has( this.groupOf( unit ) ) ) ? 'own' : 'open';
	}

	private isQuoted( { templates }: Unit ): boolean {
		const quoted = this.quoting.get( templates ) ?? templates.some( ( name ) => isQuoting( name, this.concepts ) );
		this.quoting.set( templates, quoted );
		return quoted;
	}

	private isInUserTemplate( { templates }: Unit ): boolean {
		return templates.some( ( name ) => isUserTemplate( name, this.concepts ) );
	}

	/** A filled-in form below the lead: a template of an article, a report or a grant, about its own subject. */
	private isForm( unit: Unit ): boolean {
		return unit.kind === 'param' && unit.section > 0 && !this.own.has( unit.section ) && !this.headingOf( unit ).length && !/^\d*$/.test( unit.param ) &&
			unit.text.length < LONGEST_VALUE && !this.isInUserTemplate( unit ) &&
			!this.read( unit ).sentences.some( ( sentence ) => hitOf( sentence, 'self', 'iam', 'my' ) );
	}

	/** Forms of a word beside each other: "I am / you are / he is". */
	private isParadigm( unit: Unit ): boolean {
		return unit.kind === 'item' && unit.text.split( /\s[/×|]\s/ ).length > 2;
	}

	/** "I was born in 1882": somebody else's words. */
	private isMemoir( unit: Unit ): boolean {
		const { sentences, digits } = this.read( unit );
		return sentences.some( ( sentence ) => hitOf( sentence, 'born' ) && ( digits.slice( sentence.start, sentence.end ).match( /\b1[5-9]\d\d\b/g ) ?? [] ).some( ( year ) => Number( year ) < OLDEST ) );
	}

	/** Lines above a signature, up to a blank line, belong to the same comment. */
	private *spreadSignatures(): Generator<undefined, undefined> {
		const { source, units } = this.document;
		for ( let index = units.length - 1; index > 0; index-- ) {
			const unit = units[ index ] as Unit;
			const before = units[ index - 1 ] as Unit;
			if ( this.signed.has( unit ) ) {
				const between = source.slice( before.map[ 1 ] ?? 0, unit.map[ 1 ] ?? 0 );
				if ( before.section === unit.section && before.kind !== 'heading' && between.length < 3000 && !/\n\s*\n/.test( between ) && before.templates.length === unit.templates.length ) {
					this.gates[ index - 1 ] = 'foreign';
					this.signed.add( before );
				}
			}
			if ( index % STEP === 0 ) {
				yield undefined;
			}
		}
		return undefined;
	}
}
