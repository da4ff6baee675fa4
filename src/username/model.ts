/** The last step: from features to probabilities. */
import type { LastModel, LinearModel } from './data-format';

function sigmoid( logit: number ): number {
	return 1 / ( 1 + Math.exp( -logit ) );
}

/** What a model makes of features, in logits. */
function linear( model: LinearModel, features: number[] ): number {
	let sum = model.bias;
	for ( let i = 0; i < features.length; i++ ) {
		sum += model.weights[ i ]! * features[ i ]!;
	}
	return sum;
}

/** How probable it is that the name is a full personal name, and that any part of it is a name: 0 to 1. */
export function probabilities( model: LastModel, features: number[] ): { full: number; any: number } {
	const all = features.concat( model.hidden.map( ( unit ) => Math.max( 0, linear( unit, features ) ) ) );
	const full = sigmoid( linear( model.full, all ) );
	return { full, any: Math.max( full, sigmoid( linear( model.any, all ) ) ) };
}
