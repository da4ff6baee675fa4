/** The last step: from features to probabilities. */
import type { NameData, NetModel } from './data-format';
import type { Reading } from './features';

function sigmoid( logit: number ): number {
	return 1 / ( 1 + Math.exp( -logit ) );
}

/** What a net makes of features, in logits. */
export function netLogit( net: NetModel, features: number[] ): number {
	let sum = net.out.bias;
	net.hidden.forEach( ( unit, i ) => {
		let inner = unit.bias;
		for ( let j = 0; j < features.length; j++ ) {
			inner += unit.weights[ j ]! * features[ j ]!;
		}
		sum += net.out.weights[ i ]! * Math.tanh( inner );
	} );
	// The features themselves count too, beside the hidden units.
	for ( let j = 0; j < features.length; j++ ) {
		sum += net.out.weights[ net.hidden.length + j ]! * features[ j ]!;
	}
	return sum;
}

/** How probable it is that the name is a full personal name, and that any part of it is a name: 0 to 1. */
export function probabilities( reading: Reading, data: NameData ): { full: number; any: number } {
	const full = sigmoid( netLogit( data.full[ reading.shape ], reading.features ) );
	return { full, any: Math.max( full, sigmoid( netLogit( data.any[ reading.shape ], reading.features ) ) ) };
}
