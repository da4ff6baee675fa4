/**
 * Words in names of categories and boxes, here in English and as many languages share them; others are lines of the words
 * of the languages. Words of five letters and more, and those with `*`, match any ending; `_` stands for a space.
 */

/** Words for "user", then words that stand between them and a place. */
export const USER_NOUNS = 'user*,editor*,wikipedian*,wikimedian*,wiktionarian*,wikibookian*,wikivoyag*,wikisourc*,wikidata*,contributor*,commoner*,member* > in,from,of,living,born,based,residing,resident,located';

/** Memberships and boxes that say nothing about the person: work on the wiki, languages, tools, likes. */
export const NOT_PERSONAL = 'project wp wikipro* vikipro* viquipro* википро* вікіпро* вп portal meetup ' +
	'interest enthusiast fan fans likes like loves love enjoy prefer dislike supports supporter against wants want using uses use uploads files edits edit contrib contribution articles article newbie helper needs visited plays watches reads collects ' +
	'admin administrator* sysop bureaucrat patrol* rollback* reverter reviewer autoreview autopatrol steward bot bots mentor adopt* adopted ' +
	'babel language* languages tongue speaks speak speaking lang code script unicode ' +
	'commons meta wikidata wikimedia wikipedia wikinews wikiquote wikisource wiktionary wikivoyage wikibooks wikis wiki sul account sock sockpuppet alternate renamed blocked banned retired wikibreak inactive active since years milestone ' +
	'dyk ga fa featured good barnstar award template templates userbox userboxes ubx box gadget skin vector monobook timeless desktop mobile visualeditor twinkle huggle hotcat awb autowikibrowser javascript python php java linux ubuntu debian firefox chrome opera windows mac macos apple android iphone vim emacs html css rss irc discord telegram twitter facebook skype ' +
	'order cabal guild department association inclusion* deletion* exclusion* wikifaun* wikignome* wikifairy* wikislot* wikielf* wikidrag* gnome fairy ninja troll vandal mop committed identity comma grammar punctuation oxford serial spelling ' +
	'clan team club football* soccer music band bands film films movie movies game games television tv series book books novel anime manga cuisine food coffee tea cat cats dog dogs vegetarian smok* chess guitar piano orthograph*';

/** A school or an employer. */
export const SCHOOL_STEMS = 'alma_mater school studies attends univer* alumni alumnus alumna student* college';
export const JOB_STEMS = 'employee* employer* employed staff works work profession professional';
export const BIRTH_STEMS = 'born birth age aged teen teenager twenties thirties forties';
export const ZONE_STEMS = 'utc gmt timezone time_zone';
