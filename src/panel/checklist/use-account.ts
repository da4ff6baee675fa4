import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AccountFacts } from '../../checklist/checks';
import { usePlatform } from '../platform';

export interface Account {
	facts: AccountFacts;
	/** Whether the facts are of now, or of when the page was loaded. */
	when: 'now' | 'page';
	/** True where the wiki did not answer the last time. */
	failed: boolean;
	/** Asks the wiki again. */
	refresh: () => void;
}

/**
 * What is known of the reader's account. It begins with what the page knows and asks the wiki once; then again each
 * time the person comes back to the page, since they may have changed a preference in the other tab.
 */
export function useAccount(): Account {
	const { checklist, reader } = usePlatform();
	const hasAccount = reader.kind === 'named';
	const [ facts, setFacts ] = useState<AccountFacts>( () => ( {
		reader: reader.kind,
		preferences: checklist.pagePreferences(),
		email: hasAccount ? 'pending' : 'unknown',
	} ) );
	const [ when, setWhen ] = useState<Account[ 'when' ]>( 'page' );
	const [ failed, setFailed ] = useState( false );
	// Only the answer to the latest question counts, and none after the tab is gone.
	const latest = useRef( 0 );

	const refresh = useCallback( () => {
		const mine = ++latest.current;
		const isLatest = () => mine === latest.current;
		checklist.fetchAccount().then(
			( account ) => {
				if ( isLatest() ) {
					setFacts( { reader: reader.kind, ...account } );
					setWhen( 'now' );
					setFailed( false );
				}
			},
			() => {
				if ( isLatest() ) {
					setFacts( ( before ) => before.email === 'pending' ? { ...before, email: 'unknown' } : before );
					setWhen( 'page' );
					setFailed( true );
				}
			},
		);
	}, [] );

	useEffect( () => {
		if ( !hasAccount ) {
			return undefined;
		}
		refresh();
		const stop = checklist.onReturn( refresh );
		return () => {
			latest.current++;
			stop();
		};
	}, [] );

	return { facts, when, failed, refresh };
}
