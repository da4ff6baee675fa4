/** Trains the last model: features of made-up and of labelled names, one net for each shape and question. */
import { SHAPES, type LinearModel, type NameData, type Shape } from '../../src/username/data-format';
import { readName } from '../../src/username/features';
import { parseName } from '../../src/username/tokens';
import { Random } from './random';
import { makeFull, makeHandle, makePart, makePhrase, type Made, type Vocabulary } from './synth';
import { makeSpacelessFull, makeSpacelessPart, makeSpacelessPhrase, type SpacelessVocabulary } from './synth-spaceless';
import { trainLinear, type LinearExample, type LinearSettings } from './train-linear';

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

export interface LastModels {
	full: Record<Shape, LinearModel>;
	any: Record<Shape, LinearModel>;
}

export interface LastSettings {
	linear: LinearSettings;
	/** What one made-up name counts beside one real one, by shape and for phrases. */
	madeUp: Record<Shape, number>;
	phrase: number;
}

export const LAST_SETTINGS: LastSettings = {
	linear: { epochs: 30, rate: 0.004, decay: 0.1, seed: 1 }, madeUp: { parts: 0.05, single: 0.05, spaceless: 1 }, phrase: 5,
};

/**
 * Made-up names come in other shares than real ones: more full names, more digits. These features are 0 for real names
 * and are dropped after training, so that only what tells names apart is learned from made-up ones, not how common
 * they are. Real names in Han, kana and Hangul are too few for that.
 */
function shareFeatures( { shape, features }: Featured, isMadeUp: boolean ): number[] {
	return shape === 'spaceless' ? [] : [ 1, features[ 0 ]!, features[ 1 ]!, features[ 2 ]!, features[ features.length - 14 ]!, features[ features.length - 13 ]! ].map( ( value ) => isMadeUp ? value : 0 );
}

/** One model for each shape and each of the two questions. */
export function trainLast( madeUp: Featured[], real: Featured[], settings: LastSettings ): LastModels {
	const models = { full: {}, any: {} } as LastModels;
	for ( const shape of SHAPES ) {
		const train = ( isYes: ( made: Made ) => boolean ): LinearModel => {
			const example = ( one: Featured, isMadeUp: boolean ): LinearExample => ( {
				features: [ ...one.features, ...shareFeatures( one, isMadeUp ) ], target: isYes( one.made ) ? 1 : 0,
				weight: isMadeUp ? settings.madeUp[ shape ] * ( one.made.kind === 'phrase' ? settings.phrase : 1 ) : 1,
			} );
			const ofShape = ( list: Featured[] ) => list.filter( ( one ) => one.shape === shape );
			const examples = [ ...ofShape( madeUp ).map( ( one ) => example( one, true ) ), ...ofShape( real ).map( ( one ) => example( one, false ) ) ];
			const { bias, weights } = trainLinear( examples, settings.linear );
			return { bias, weights: weights.slice( 0, ofShape( madeUp )[ 0 ]!.features.length ) };
		};
		models.full[ shape ] = train( ( made ) => made.label === 'F' );
		models.any[ shape ] = train( ( made ) => made.label !== 'N' );
	}
	return models;
}

/** Made-up names of every kind, in fixed shares. */
export function makeUp( vocabulary: { alphabetic: Vocabulary; spaceless: SpacelessVocabulary }, seed: number ): Made[] {
	const random = new Random( seed );
	const { alphabetic, spaceless } = vocabulary;
	const out: Made[] = [];
	for ( let i = 0; i < 4000; i++ ) {
		out.push(
			makeFull( alphabetic, random ), makeFull( alphabetic, random ), makePart( alphabetic, random ), makePhrase( alphabetic, random ), makeHandle( alphabetic, random ), makeHandle( alphabetic, random ),
		);
		if ( i % 2 === 0 ) {
			out.push( makeSpacelessFull( spaceless, random ), makeSpacelessPart( spaceless, random ), makeSpacelessPhrase( spaceless, random ), makeSpacelessPhrase( spaceless, random ) );
		}
	}
	return out;
}
