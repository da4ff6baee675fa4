/** Names as they are written, in groups of people who share them: for making up whole names to train on. */
import { allLocales } from '@faker-js/faker';
import { ownLists, textsOf, zxcvbnNames } from './sources';

export interface Group {
	id: string;
	given: string[];
	surname: string[];
	/** How often names are made of this group. */
	weight: number;
	/** Family name first is usual. */
	surnameFirst: boolean;
	/** Han, kana or Hangul: written without a space. */
	spaceless: boolean;
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const isName = ( text: string ) => /^[\p{L}\p{M}'’ -]{1,24}$/u.test( text );

function group( id: string, given: string[], surname: string[], weight: number ): Group | null {
	const clean = ( list: string[] ) => Array.from( new Set( list.filter( isName ) ) );
	const made = { id, given: clean( given ), surname: clean( surname ), weight };
	if ( made.given.length < 10 || made.surname.length < 10 ) {
		return null;
	}
	const spaceless = made.surname.filter( ( name ) => SPACELESS.test( name ) ).length > made.surname.length / 2;
	return { ...made, spaceless, surnameFirst: spaceless || /hungar|viet|korea|chin|^faker-(hu|vi)|cantonese/.test( id ) };
}

/** Every group, from the packages and from our own lists. */
export function collectGroups(): Group[] {
	const groups: ( Group | null )[] = [];
	for ( const [ locale, definitions ] of Object.entries( allLocales ) ) {
		const person = definitions.person as Record<string, unknown> | undefined;
		if ( person && locale !== 'base' && locale !== 'en_BORK' ) {
			groups.push( group( `faker-${ locale }`, textsOf( person.first_name ), textsOf( person.last_name ), 1 ) );
		}
	}
	for ( const { language, given, surname } of zxcvbnNames() ) {
		groups.push( group( `zxcvbn-${ language }`, given.slice( 0, 1500 ), surname.slice( 0, 3000 ), language === 'en' ? 3 : 1.5 ) );
	}
	for ( const own of ownLists() ) {
		groups.push( group( own.file.replace( '.txt', '' ), own.given, own.surname, 3 ) );
	}
	return groups.filter( ( one ): one is Group => one !== null );
}
