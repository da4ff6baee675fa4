/** The last step: from features to probabilities. */
import type { LinearModel, NameData } from './data-format';
import type { Reading } from './features';

function sigmoid( logit: number ): number {
	return 1 / ( 1 + Math.exp( -logit ) );
}

/** What a model makes of features, in logits. */
export function linearLogit( model: LinearModel, features: number[] ): number {
	let sum = model.bias;
	for ( let i = 0; i < features.length; i++ ) {
		sum += model.weights[ i ]! * features[ i ]!;
	}
	return sum;
}

/** How probable it is that the name is a full personal name, and that any part of it is a name: 0 to 1. */
export function probabilities( reading: Reading, data: NameData ): { full: number; any: number } {
	const full = sigmoid( linearLogit( data.full[ reading.shape ], reading.features ) );
	return { full, any: Math.max( full, sigmoid( linearLogit( data.any[ reading.shape ], reading.features ) ) ) };
}
