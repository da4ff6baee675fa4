/** Trains the last model: features of made-up and of labelled names, one net for each shape and question. */
import { SHAPES, type NameData, type NetModel, type Shape } from '../../src/username/data-format';
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
	weight: number;
}

/** Reads names with the data; those without any letter that can be judged are left out. */
export function featured( names: Made[], data: NameData, weight: ( made: Made ) => number ): Featured[] {
	const out: Featured[] = [];
	for ( const made of names ) {
		const reading = readName( parseName( made.text ), data );
		if ( reading ) {
			out.push( { shape: reading.shape, features: reading.features, made, weight: weight( made ) } );
		}
	}
	return out;
}

export interface LastSettings {
	hidden: Record<Shape, number>;
	net: Omit<NetSettings, 'hidden' | 'seed'>;
	seed: number;
}

export interface LastModels {
	full: Record<Shape, NetModel>;
	any: Record<Shape, NetModel>;
}

/** One net for each shape and each of the two questions. */
export function trainLast( examples: Featured[], settings: LastSettings ): LastModels {
	const models = { full: {}, any: {} } as LastModels;
	for ( const shape of SHAPES ) {
		const own = examples.filter( ( one ) => one.shape === shape );
		const train = ( isYes: ( made: Made ) => boolean ) => trainNet( own.map( ( one ): NetExample => ( { features: one.features, target: isYes( one.made ) ? 1 : 0, weight: one.weight } ) ),
			{ ...settings.net, hidden: settings.hidden[ shape ], seed: settings.seed } );
		models.full[ shape ] = train( ( made ) => made.label === 'F' );
		models.any[ shape ] = train( ( made ) => made.label !== 'N' );
	}
	return models;
}

/** What one made-up name counts beside one real one. */
export const MADE_UP_WEIGHT = 0.1;

export const LAST_SETTINGS: LastSettings = {
	hidden: { parts: 4, single: 4, spaceless: 3 }, net: { epochs: 20, rate: 0.004, decay: 0.05 }, seed: 1
};

/** Made-up names of every kind, in fixed shares. */
export function makeUp( vocabulary: { alphabetic: Vocabulary; spaceless: SpacelessVocabulary }, seed: number ): Made[] {
	const random = new Random( seed );
	const { alphabetic, spaceless } = vocabulary;
	const out: Made[] = [];
	for ( let i = 0; i < 2500; i++ ) {
		out.push(
			makeFull( alphabetic, random ), makeFull( alphabetic, random ), makePart( alphabetic, random ), makePhrase( alphabetic, random ), makeHandle( alphabetic, random ), makeHandle( alphabetic, random )
		);
		if ( i % 2 === 0 ) {
			out.push( makeSpacelessFull( spaceless, random ), makeSpacelessPart( spaceless, random ), makeSpacelessPhrase( spaceless, random ), makeSpacelessPhrase( spaceless, random ) );
		}
	}
	return out;
}
