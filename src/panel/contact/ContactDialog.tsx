import { useEffect, useRef, useState } from 'preact/hooks';
import { draftHasText, EMPTY_DRAFT } from '../../contact/draft';
import { currentScreen, firstPath, showsEmergency, type Path, type Screen } from '../../contact/path';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { AskScreen } from './AskScreen';
import { ConfirmClose } from './ConfirmClose';
import { DraftScreen } from './DraftScreen';
import { EmergencyStrip } from './EmergencyBlock';
import { RouteScreen } from './RouteScreen';
import { StartScreen } from './StartScreen';
import { useLocalContacts } from './useLocalContacts';
import { useModal } from './useModal';

export interface ContactDialogProps {
	/** Id of a concern or a route to start at, from a link or an attribute; unknown ids start at the first screen. */
	concern?: string;
	/** Called once when the dialog has closed. */
	onClose: () => void;
}

/** The modal contact dialog. It is open while it is rendered. All that a person chooses or writes ends with it. */
export function ContactDialog( { concern, onClose }: ContactDialogProps ) {
	const { messages, contact: port } = usePlatform();
	const [ path, setPath ] = useState<Path>( () => firstPath( concern ) );
	const [ draft, setDraft ] = useState( EMPTY_DRAFT );
	const [ asking, setAsking ] = useState( false );
	const [ leaving, setLeaving ] = useState( false );
	const dialog = useRef<HTMLDialogElement | null>( null );
	const body = useRef<HTMLDivElement | null>( null );
	const screen = currentScreen( path );
	const local = useLocalContacts( !showsEmergency( screen ) );

	// The browser asks before it throws the text away with the page. Nothing is kept for the next one.
	const hasText = draftHasText( draft );
	useEffect( () => {
		if ( !hasText ) {
			return;
		}
		const ask = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', ask );
		return () => window.removeEventListener( 'beforeunload', ask );
	}, [ hasText ] );

	const dismiss = () => {
		if ( hasText && !asking ) {
			setAsking( true );
		} else {
			onClose();
		}
	};
	useModal( dialog, dismiss );

	// A second link may ask for another concern while the dialog is open.
	const first = useRef( true );
	useEffect( () => {
		if ( !first.current ) {
			setPath( firstPath( concern ) );
		}
		first.current = false;
	}, [ concern ] );

	// The page is left only after everything has gone from the screen, so that nothing is seen while the next one loads.
	useEffect( () => {
		if ( leaving ) {
			port.leave();
		}
	}, [ leaving ] );
	const leave = () => {
		setDraft( EMPTY_DRAFT );
		setPath( firstPath() );
		setLeaving( true );
	};

	const go = ( next: Screen ) => {
		setPath( [ ...path, next ] );
		body.current?.scrollTo?.( 0, 0 );
	};
	const back = () => setPath( path.slice( 0, -1 ) );

	return <dialog class="safety-contact-dialog" ref={ dialog } aria-labelledby="safety-contact-title" aria-describedby="safety-contact-sends-nothing">
		{ !leaving && <>
			<div class="safety-contact-dialog__head">
				{ path.length > 1 && !asking && <Button weight="quiet" onClick={ back }>{ messages.text( 'safety-contact-back' ) }</Button> }
				<h2 class="safety-contact-dialog__title" id="safety-contact-title">{ messages.text( 'safety-contact-title' ) }</h2>
				<Button weight="quiet" onClick={ dismiss }>{ messages.text( 'safety-contact-close' ) }</Button>
			</div>
			{ !showsEmergency( screen ) && <EmergencyStrip /> }
			<div class="safety-contact-dialog__body" ref={ body }>
				{ asking ?
					<ConfirmClose onClose={ onClose } onStay={ () => setAsking( false ) } /> :
					<div key={ path.length }>
						{ screen.kind === 'start' && <StartScreen local={ local } onGo={ go } /> }
						{ screen.kind === 'ask' && <AskScreen concern={ screen.concern } onGo={ go } /> }
						{ screen.kind === 'route' && <RouteScreen { ...screen } local={ local } onGo={ go } /> }
						{ screen.kind === 'draft' && <DraftScreen { ...screen } local={ local } draft={ draft } onChange={ setDraft } /> }
					</div> }
				<details class="safety-contact-dialog__leave-note">
					<summary>{ messages.text( 'safety-contact-leave-limits' ) }</summary>
					<p>{ messages.text( 'safety-contact-leave-note' ) }</p>
				</details>
			</div>
			<div class="safety-contact-dialog__foot">
				<p class="safety-contact-dialog__sends-nothing" id="safety-contact-sends-nothing">
					{ messages.text( 'safety-contact-sends-nothing' ) }
				</p>
				<Button onClick={ leave }>{ messages.text( 'safety-contact-leave' ) }</Button>
			</div>
		</> }
	</dialog>;
}
