/** What names of categories and boxes have that no list of the words of languages holds. */

/** Words for "user", then words that stand between them and a place. */
export const USER_NOUNS = 'user*,editor*,wikipedian*,wikimedian*,wiktionarian*,wikibookian*,wikivoyag*,wikisourc*,wikidata*,contributor*,commoner*,member* > in,from,of,living,born,based,residing,resident,located';

/** Endings of places in scripts without spaces. */
export const HAN_PLACE_END = /[市省县縣区區州島岛県府都道郡]$|(?:광역시|특별시|[시도군])$/;
