/**
 * `npm run weights`: learns from labelled pages how much each sign of `src/userpage/evidence.ts` weighs, and writes
 * `src/userpage/data/weights.json`. Prints first what the weights would do on each folder of pages when they are learned
 * from the others.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { evidenceOf, summarise, type Evidence } from '../../src/userpage/evidence';
import { CATEGORIES } from '../../src/userpage/index';
import { findCandidates } from '../../src/userpage/scan';
import { probability } from '../../src/userpage/weigh';
import { countOf, judgePages } from './figures';
import { readFolder, readLines, type LabelledPage } from './pages';

const TARGET = 'src/userpage/data/weights.json';
/**
 * What the reports of a folder count. The rules were written while looking at the development pages, where they are right
 * more often than elsewhere.
 */
const LOOKED_AT = 0.6;
const UNSEEN = 1;
const LINES = 0.5;
const PAGES = 'tests/accuracy/pages';
const FOLDERS: Record<string, number> = {
	'../shared/samples/lines.tsv': LINES, '../shared/samples/userpages': LOOKED_AT,
	...Object.fromEntries( [ 'dev-a', 'dev-b', 'dev-c', 'dev-d', 'dev-e', 'dev-f', 'dev-g', 'dev-h', 'dev-i', 'dev-j', 'dev-k', 'dev-l', 'dev-m' ].map( ( folder ) => [ `${ PAGES }/${ folder }`, LOOKED_AT ] ) ),
	...Object.fromEntries( [ 'weigh-a', 'weigh-b', 'weigh-c', 'weigh-d', 'weigh-e', 'weigh-f' ].map( ( folder ) => [ `${ PAGES }/${ folder }`, UNSEEN ] ) ),
};
/** A report that is right less often than this does not alarm. */
const THRESHOLD = 0.55;
const THRESHOLDS = [ 0.5, 0.55, 0.6, 0.65, 0.7, 0.75 ];
/** Pull of all weights towards 0, in examples. */
const DECAY = 2;
const ROUNDS = 4000;
const RATE = 0.2;
const MOMENTUM = 0.9;

interface Example {
	folder: string;
	page: string;
	category: string;
	evidence: Evidence;
	/** Null where the labels leave it open. */
	isRight: boolean | null;
	/** All reports of one kind on a page together count as one. */
	weight: number;
}

function examplesOf( folder: string, { page, labels, snapshot, context }: LabelledPage ): Example[] {
	const found = findCandidates( snapshot, context );
	const evidence = evidenceOf( found.candidates, found.page, summarise( found.page ) );
	const has = ( list: { category: string }[] | undefined, category: string ): boolean => ( list ?? [] ).some( ( label ) => label.category === category );
	return found.candidates.map( ( { report: { category } }, i ) => ( {
		folder, page, category, evidence: evidence[ i ] as Evidence,
		isRight: has( labels.findings, category ) ? true : has( labels.ambiguous, category ) ? null : false,
		weight: ( FOLDERS[ folder ] as number ) / found.candidates.filter( ( { report } ) => report.category === category ).length,
	} ) );
}

/** Logistic regression by full gradient steps with momentum: the same examples give the same weights. */
function learn( known: Example[] ): Record<string, number> {
	const signs = Array.from( new Set( known.flatMap( ( { evidence } ) => Object.keys( evidence ) ) ) ).sort();
	const rows = known.map( ( { evidence, isRight, weight } ) => ( { values: signs.map( ( sign ) => evidence[ sign ] ?? 0 ), target: Number( isRight ), weight } ) );
	const all = rows.reduce( ( sum, { weight } ) => sum + weight, 0 );
	const weights = new Float64Array( signs.length );
	const speed = new Float64Array( signs.length );
	for ( let round = 0; round < ROUNDS; round++ ) {
		const pull = weights.map( ( weight ) => DECAY * weight );
		for ( const { values, target, weight } of rows ) {
			const logit = values.reduce( ( sum, value, i ) => sum + value * ( weights[ i ] as number ), 0 );
			const error = ( 1 / ( 1 + Math.exp( -logit ) ) - target ) * weight;
			values.forEach( ( value, i ) => {
				pull[ i ]! += error * value;
			} );
		}
		pull.forEach( ( force, i ) => {
			speed[ i ] = MOMENTUM * ( speed[ i ] as number ) - RATE * force / all;
			weights[ i ]! += speed[ i ] as number;
		} );
	}
	return Object.fromEntries( signs.map( ( sign, i ) => [ sign, weights[ i ] as number ] ) );
}

const folders = Object.keys( FOLDERS ).filter( existsSync );
const pages = folders.flatMap( ( folder ) => ( folder.endsWith( '.tsv' ) ? readLines : readFolder )( folder ).map( ( page ) => ( { folder, page } ) ) );
const examples = pages.flatMap( ( { folder, page } ) => examplesOf( folder, page ) );
const sure = ( list: Example[] ): Example[] => list.filter( ( { isRight } ) => isRight !== null );

const tested = folders.filter( ( folder ) => FOLDERS[ folder ] === UNSEEN );
const scores = new Map<string, number>();
for ( const folder of tested ) {
	const weights = learn( sure( examples.filter( ( example ) => example.folder !== folder ) ) );
	examples.filter( ( example ) => example.folder === folder ).forEach( ( { page, category, evidence } ) => {
		const key = `${ folder } ${ page } ${ category }`;
		scores.set( key, Math.max( scores.get( key ) ?? 0, probability( evidence, weights ) ) );
	} );
}
for ( const threshold of THRESHOLDS ) {
	const { judgements, clean, alarmed } = judgePages( pages.filter( ( one ) => tested.includes( one.folder ) ).map( ( { folder, page: { page, labels } } ) => ( {
		page, labels, findings: CATEGORIES.filter( ( category ) => ( scores.get( `${ folder } ${ page } ${ category }` ) ?? 0 ) >= threshold )
			.map( ( category ) => ( { category, level: 'medium' as const, text: '' } ) ),
	} ) ) );
	const right = countOf( judgements, 'hit' );
	const share = ( all: number ): string => ( 100 * right / all ).toFixed( 1 );
	console.log( `${ threshold }: recall ${ share( right + countOf( judgements, 'miss' ) ) } %, precision ${ share( right + countOf( judgements, 'alarm' ) ) } %, clean pages with an alarm ${ alarmed } of ${ clean }` );
}
const learned = learn( sure( examples ) );
const rounded = Object.fromEntries( Object.keys( learned ).map( ( sign ) => [ sign, Number( ( learned[ sign ] as number ).toFixed( 2 ) ) ] ) );
writeFileSync( TARGET, JSON.stringify( { threshold: THRESHOLD, weights: rounded }, null, '\t' ) + '\n' );
