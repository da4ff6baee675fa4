import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { placeName } from './place-name';
import type { PlacedFinding } from './placed';

/** Places in the source that a person may not think of, each with a sentence of its own. */
const HIDDEN_PLACES = [ 'comment', 'category', 'template', 'file' ];

export interface FindingCardProps {
	placed: PlacedFinding;
	onFine: () => void;
}

/** One thing that a stranger can learn: the words, where they stand, why it can matter, what to do. */
export function FindingCard( { placed, onFine }: FindingCardProps ) {
	const { messages, userpage } = usePlatform();
	const { finding, excerpt, section, times } = placed;
	const category = messages.text( `safety-userpage-category-${ finding.category }` );
	const where = placeName( messages, placed.place );
	const isSignature = placed.place.kind === 'signature';
	const fix = isSignature ? 'signature' : finding.fix;
	return <li class={ `safety-finding safety-finding--${ finding.level }` }>
		<h5 class="safety-finding__title">{ category }</h5>
		{ excerpt.words && <blockquote class="safety-finding__excerpt">
			<bdi dir="auto">{ excerpt.before }<mark>{ excerpt.words }</mark>{ excerpt.after }</bdi>
		</blockquote> }
		<p class="safety-finding__where">
			{ section ?
				messages.text( 'safety-userpage-where-section', where, section.heading ) :
				where }
			{ times > 1 && <> { messages.text( 'safety-userpage-times', times ) }</> }
		</p>
		{ HIDDEN_PLACES.includes( finding.where ) && <p>{ messages.text( `safety-userpage-where-${ finding.where }` ) }</p> }
		<p>{ messages.text( `safety-userpage-reason-${ finding.reason }` ) }</p>
		<p><strong>{ messages.text( 'safety-userpage-what-to-do' ) }</strong> { messages.text( `safety-userpage-fix-${ fix }` ) }</p>
		<div class="safety-finding__actions">
			<a class="safety-link" href={ userpage.editHref( placed.place, section ) } target="_blank" rel="noopener noreferrer">
				{ messages.text( isSignature ? 'safety-userpage-edit-signature' : section ? 'safety-userpage-edit-section' : 'safety-userpage-edit-page' ) }
				<span class="safety-visually-hidden"> { messages.text( 'safety-opens-new-tab' ) }</span>
			</a>
			<Button weight="quiet" onClick={ onFine } label={ messages.text( 'safety-userpage-fine-label', category, excerpt.words ) }>
				{ messages.text( 'safety-userpage-fine' ) }
			</Button>
		</div>
	</li>;
}
