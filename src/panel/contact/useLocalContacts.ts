import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_LOCAL_CONTACTS, type LocalContacts } from '../../contact/config/local';
import { readConfig } from '../../contact/config/read';
import { usePlatform } from '../platform';

/**
 * What this community adds to the dialog. The dialog is complete without it: until the page has come, and where it
 * does not come, nothing is added.
 *
 * @param wanted False while the reader may be in an emergency: then nothing is fetched.
 */
export function useLocalContacts( wanted: boolean ): LocalContacts {
	const { contact: port } = usePlatform();
	const [ local, setLocal ] = useState( NO_LOCAL_CONTACTS );
	const asked = useRef( false );
	useEffect( () => {
		if ( !wanted || asked.current ) {
			return;
		}
		asked.current = true;
		port.loadConfig().then( ( text ) => {
			if ( text === null ) {
				return;
			}
			const { contacts, problems } = readConfig( text, port.dbName, port.language );
			problems.forEach( ( line ) => port.warn( line ) );
			setLocal( contacts );
		} ).catch( ( error: unknown ) => port.warn( `The configuration could not be read: ${ String( error ) }` ) );
	}, [ wanted ] );
	return local;
}
