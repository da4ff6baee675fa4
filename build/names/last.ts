/** Trains the last model: features of made-up and of labelled names, one net for each shape. */
import { SHAPES, type LastModel, type NameData, type Shape } from '../../src/username/data-format';
import { readName } from '../../src/username/features';
import { parseName } from '../../src/username/tokens';
import { Random } from './random';
import { makeFull, makeHandle, makePart, makePhrase, type Made, type Vocabulary } from './synth';
import { makeSpacelessFull, makeSpacelessPart, makeSpacelessPhrase, type SpacelessVocabulary } from './synth-spaceless';
import { trainNet, type NetExample, type NetSettings } from './train-net';

export interface Featured {
	shape: Shape;
	features: number[];
	made: Made;
}

/** Reads names with the data; those without any letter that can be judged are left out. */
export function featured( names: Made[], data: NameData ): Featured[] {
	const out: Featured[] = [];
	for ( const made of names ) {
		const reading = readName( parseName( made.text ), data );
		if ( reading ) {
			out.push( { shape: reading.shape, features: reading.features, made } );
		}
	}
	return out;
}

export type LastModels = Record<Shape, LastModel>;

export interface LastSettings {
	net: NetSettings;
	hidden: Record<Shape, number>;
	/** What one made-up name counts beside one real one, by shape and for phrases. */
	madeUp: Record<Shape, number>;
	phrase: number;
}

export const LAST_SETTINGS: LastSettings = {
	net: { epochs: 40, rate: 0.004, decay: 0.3, seed: 2 }, hidden: { parts: 16, single: 16, spaceless: 0 },
	madeUp: { parts: 0.1, single: 0.1, spaceless: 1.5 }, phrase: 10,
};

/**
 * Made-up names come in other shares than real ones: more full names, more digits. These features are 0 for real names
 * and are dropped after training, so that only what tells names apart is learned from made-up ones, not how common
 * they are. Real names in Han, kana and Hangul are too few for that.
 */
function shareFeatures( { shape, features }: Featured, isMadeUp: boolean ): number[] {
	return shape === 'spaceless' ? [] : [ 1, features[ 0 ]!, features[ 1 ]!, features[ 2 ]!, features[ features.length - 14 ]!, features[ features.length - 13 ]! ].map( ( value ) => isMadeUp ? value : 0 );
}

/** One model for each shape. */
export function trainLast( madeUp: Featured[], real: Featured[], settings: LastSettings ): LastModels {
	const models: Partial<LastModels> = {};
	for ( const shape of SHAPES ) {
		const example = ( one: Featured, isMadeUp: boolean ): NetExample => ( {
			features: one.features, extra: shareFeatures( one, isMadeUp ), full: one.made.label === 'F' ? 1 : 0, any: one.made.label === 'N' ? 0 : 1,
			weight: isMadeUp ? settings.madeUp[ shape ] * ( one.made.kind === 'phrase' ? settings.phrase : 1 ) : 1,
		} );
		const ofShape = ( list: Featured[] ) => list.filter( ( one ) => one.shape === shape );
		models[ shape ] = trainNet( [ ...ofShape( madeUp ).map( ( one ) => example( one, true ) ), ...ofShape( real ).map( ( one ) => example( one, false ) ) ], settings.hidden[ shape ], settings.net );
	}
	return models as LastModels;
}

/** Made-up names of every kind, in fixed shares. */
export function makeUp( vocabulary: { alphabetic: Vocabulary; spaceless: SpacelessVocabulary }, seed: number ): Made[] {
	const random = new Random( seed );
	const { alphabetic, spaceless } = vocabulary;
	const out: Made[] = [];
	for ( let i = 0; i < 1400; i++ ) {
		out.push(
			makeFull( alphabetic, random ), makeFull( alphabetic, random ), makePart( alphabetic, random ), makePhrase( alphabetic, random ), makeHandle( alphabetic, random ), makeHandle( alphabetic, random ),
		);
		if ( i % 2 === 0 ) {
			out.push( makeSpacelessFull( spaceless, random ), makeSpacelessPart( spaceless, random ), makeSpacelessPhrase( spaceless, random ), makeSpacelessPhrase( spaceless, random ) );
		}
	}
	return out;
}
