import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemId } from '../../checklist/item-ids';
import { NO_PROGRESS, withDeclared, type Declared, type Progress } from '../../checklist/stored';
import { usePlatform } from '../platform';

export interface ProgressStore {
	progress: Progress;
	/** False after the browser did not let the gadget keep the last change. */
	kept: boolean;
	declare: ( id: ItemId, declared: Declared | null ) => void;
	/** Notes that the list was looked through today. */
	review: () => void;
	/** Removes all that the gadget keeps; false where the browser did not let it. */
	forget: () => boolean;
}

/** The person's progress, kept at each change, and read again when they come back from another tab with the list. */
export function useProgress(): ProgressStore {
	const { checklist } = usePlatform();
	const [ progress, setProgress ] = useState( checklist.loadProgress );
	const [ kept, setKept ] = useState( true );
	// Where the browser keeps nothing, what is in memory is all there is, and reading again would lose it.
	const keeping = useRef( true );

	const change = ( how: ( before: Progress ) => Progress ) => {
		const next = how( keeping.current ? checklist.loadProgress() : progress );
		keeping.current = checklist.saveProgress( next );
		setKept( keeping.current );
		setProgress( next );
	};

	useEffect( () => checklist.onReturn( () => {
		if ( keeping.current ) {
			setProgress( checklist.loadProgress() );
		}
	} ), [] );

	return {
		progress,
		kept,
		declare: ( id, declared ) => change( ( before ) => withDeclared( before, id, declared, checklist.today() ) ),
		review: () => change( ( before ) => ( { ...before, reviewed: checklist.today() } ) ),
		forget: () => {
			const done = checklist.forgetEverything();
			if ( done ) {
				setProgress( NO_PROGRESS );
			}
			return done;
		},
	};
}
