/** Addresses and templates of profiles; the names of services are in `languages/everywhere.ts`. */

/** Hosts of the movement and of the wiki software: other accounts and tools there are the same account. */
export const WIKIMEDIA_HOST = /(?:^|\.)(?:wikipedia|wikimedia|wikidata|wiktionary|wikibooks|wikiquote|wikisource|wikinews|wikiversity|wikivoyage|wikifunctions|mediawiki|wikimediafoundation|toolforge|wmflabs|wmcloud|wikitech|wmfusercontent|toolserver)\.(?:org|net|com)$/i;

/** Templates that show a profile of their parameter. */
export const PROFILE_TEMPLATE = /^(?:\S+[ /:])?(?:twitter|twitch|tiktok|threads|pinterest|snapchat|strava|xing|x|facebook|instagram|github|gitlab|linkedin|telegram|discord|flickr|youtube|reddit|mastodon|skype|vk|bluesky|tumblr|steam|soundcloud|osm user|openstreetmap|last\.?fm|deviantart|icq|irc|matrix|jabber|website|homepage|blog)(?: (?:user|profile|account|link|id|handle|username))?$/i;
