/**
 * `npm run weights`: learns from labelled pages how much each sign of `src/userpage/evidence.ts` weighs, and writes
 * `src/userpage/data/weights.json`. Prints first what the weights would do on the folders of pages that were not looked at, each
 * when they are learned from the others.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { evidenceOf, summarise, type Evidence } from '../../src/userpage/evidence';
import { CATEGORIES, type Category } from '../../src/userpage/index';
import { findCandidates } from '../../src/userpage/scan';
import { besideOthers, probability, type SignWeights } from '../../src/userpage/weigh';
import { countOf, judgePages } from './figures';
import { learn } from './logistic';
import { readFolder, readLines, type LabelledPage } from './pages';

const TARGET = 'src/userpage/data/weights.json';
const PAGES = 'tests/accuracy/pages';
const SAMPLES = '../shared/samples/userpages';
const LINES = '../shared/samples/lines.tsv';
/**
 * What the reports of a folder count. The rules were written while looking at the development pages and the samples, where
 * they are right more often than elsewhere.
 */
const LOOKED_AT = 0.6;
const UNSEEN = 1;
/** Single lines teach what one thing that is told alone is worth. */
const SINGLE = 0.5;
/** A report that is right less often than this does not alarm. */
const THRESHOLD = 0.55;
const THRESHOLDS = [ 0.5, 0.55, 0.6, 0.65, 0.7 ];
/** Pull of all weights towards 0, in examples. */
const DECAY = 2;

/** What was found on a page, with what the labels say of it. */
interface Example {
	folder: string;
	page: string;
	category: Category;
	evidence: Evidence;
	/** Null where the labels leave it open. */
	isRight: boolean | null;
	/** All reports of one kind on a page together count as one. */
	weight: number;
}

const isUnseen = ( folder: string ): boolean => folder.includes( '/weigh-' );

function examplesOf( folder: string, { page, labels, snapshot, context }: LabelledPage ): Example[] {
	const found = findCandidates( snapshot, context );
	const evidence = evidenceOf( found.candidates, found.page, summarise( found.page ) );
	const has = ( list: { category: string }[] | undefined, category: string ): boolean => ( list ?? [] ).some( ( label ) => label.category === category );
	return found.candidates.map( ( { report: { category } }, i ) => ( {
		folder, page, category, evidence: evidence[ i ]!,
		isRight: has( labels.findings, category ) ? true : has( labels.ambiguous, category ) ? null : false,
		weight: ( isUnseen( folder ) ? UNSEEN : folder === LINES ? SINGLE : LOOKED_AT ) / found.candidates.filter( ( { report } ) => report.category === category ).length,
	} ) );
}

/** Weights learned from all but the examples of one folder. */
function learnWithout( folder: string | null, examples: Example[] ): SignWeights {
	return learn( examples.filter( ( example ) => example.folder !== folder ).flatMap( ( { evidence, isRight, weight } ) => isRight === null ? [] : { evidence, isRight, weight } ), DECAY );
}

/** The examples with the sign of how sure other kinds on their page are, by weights that were learned without their folder. */
function besideOthersOf( examples: Example[] ): Example[] {
	return Array.from( new Set( examples.map( ( example ) => example.folder ) ) ).flatMap( ( folder ) => {
		const weights = learnWithout( folder, examples );
		const own = examples.filter( ( example ) => example.folder === folder );
		return Array.from( new Set( own.map( ( { page } ) => page ) ) ).flatMap( ( page ) => {
			const together = own.filter( ( example ) => example.page === page );
			const evidence = besideOthers( together.map( ( one ) => ( { category: one.category, alone: probability( one.evidence, weights ) } ) ), together.map( ( one ) => one.evidence ) );
			return together.map( ( example, i ) => ( { ...example, evidence: evidence[ i ]! } ) );
		} );
	} );
}

const folders = [ ...readdirSync( PAGES ).filter( ( name ) => /^(?:dev|weigh)-/.test( name ) ).map( ( name ) => `${ PAGES }/${ name }` ), SAMPLES, LINES ].filter( existsSync );
const pages = folders.flatMap( ( folder ) => ( folder === LINES ? readLines : readFolder )( folder ).map( ( page ) => ( { folder, page } ) ) );
const alone = pages.flatMap( ( { folder, page } ) => examplesOf( folder, page ) );
const beside = besideOthersOf( alone );

const scores = new Map<string, number>();
for ( const folder of folders.filter( isUnseen ) ) {
	const weights = learnWithout( folder, beside );
	beside.filter( ( example ) => example.folder === folder ).forEach( ( { page, category, evidence } ) => {
		const key = `${ folder } ${ page } ${ category }`;
		scores.set( key, Math.max( scores.get( key ) ?? 0, probability( evidence, weights ) ) );
	} );
}
for ( const threshold of THRESHOLDS ) {
	const { judgements, clean, alarmed } = judgePages( pages.filter( ( { folder } ) => isUnseen( folder ) ).map( ( { folder, page: { page, labels } } ) => ( {
		page, labels, findings: CATEGORIES.filter( ( category ) => ( scores.get( `${ folder } ${ page } ${ category }` ) ?? 0 ) >= threshold )
			.map( ( category ) => ( { category, level: 'medium' as const, text: '' } ) ),
	} ) ) );
	const right = countOf( judgements, 'hit' );
	const share = ( all: number ): string => ( 100 * right / all ).toFixed( 1 );
	console.log( `${ threshold }: recall ${ share( right + countOf( judgements, 'miss' ) ) } %, precision ${ share( right + countOf( judgements, 'alarm' ) ) } %, clean pages with an alarm ${ alarmed } of ${ clean }` );
}

const rounded = ( weights: SignWeights ): SignWeights => Object.fromEntries( Object.entries( weights ).map( ( [ sign, weight ] ) => [ sign, Number( weight.toFixed( 2 ) ) ] ) );
writeFileSync( TARGET, JSON.stringify( { threshold: THRESHOLD, alone: rounded( learnWithout( null, alone ) ), beside: rounded( learnWithout( null, beside ) ) }, null, '\t' ) + '\n' );
