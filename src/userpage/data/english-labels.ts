/**
 * English labels, which people use on pages in any language. They ship with the rules; the other English words are a family
 * like those of other languages. The keys are explained in `../concepts.ts`.
 */
export const ENGLISH_LABELS = `
=name name|who|real name|full name|first name|given name|surname|last name|family name|legal name|irl|irl name|name irl|birth name|offline name
=birth born|birthday|birthdate|birth date|date of birth|birth|dob|d.o.b.|year of birth|birth year|birth_date
=age age|aged|years
=place location|lives in|living in|residence|resides|hometown|home town|city|town|country|from|based in|home|place|region|origin|birthplace|birth place|place of birth|nationality|state|province|whereabouts|qth|home qth|home city|homeland|citizenship|base|district
=job job|occupation|employer|work|profession|works at|works for|workplace|company|organisation|organization|affiliation|position|role|day job|title|career|employment|trade|office
=school school|university|college|education|alma mater|studies|studying|degree|faculty|student at|campus|class
=mail email|e-mail|mail|e mail|email address|contact email|e-mail address
=phone phone|tel|telephone|mobile|cell|cellphone|whatsapp|signal|phone number|landline|wa|fax|hotline|text|call|call or text|sms|phone/whatsapp|ring
=addr address|postal address|mailing address|post|snail mail|street|home address|office address|postal|parcels|letters|send books to|books to|p.o. box|mail to|where to send|shipping address|office
=site website|web|site|homepage|blog|www|web site|personal site|url|home page|portfolio
=im twitter|x|facebook|instagram|telegram|discord|skype|irc|matrix|line|wechat|qq|snapchat|tiktok|linkedin|github|gitlab|mastodon|fediverse|bluesky|reddit|viber|kik|slack|steam|youtube|twitch|threads|icq|msn|jabber|xmpp|kakaotalk|kakao|vk|tumblr|flickr|keybase|session|element|zalo|weibo|osm|openstreetmap|pinterest|zulip|ig|fb|insta|codeberg|strava|goodreads|duolingo|geocaching|inaturalist|letterboxd|xbox|psn|nintendo|lichess|chess.com|chat|social|handle
=faith religion|faith|belief|beliefs|denomination|church|creed
=party politics|political views|party|ideology|political party
=orient sexuality|orientation|sexual orientation|gender identity
=health disability|disabilities|health|condition|diagnosis|blood type|allergies
=ethnic ethnicity|race|ethnic group|ancestry|tribe|caste
=tz time zone|timezone|local time|utc|my time|clock|time
=kin family|spouse|wife|husband|children|partner|kids|parents|marital status|married|relationship|siblings|relationship status|father|mother
=id orcid|viaf|isni|call sign|callsign|student number|student id|licence plate|license plate|plate|matriculation number|wikidata|researcherid|scopus|membership no|member no|employee id|staff id|registration number|passport|id number|badge number|gnd|id|roll number|reg. no|matric no|ham radio|ssn|badge
=hours hours|office hours|online|availability|available|usually online|schedule|active|when|when i edit|working hours|active hours|best time|open hours
=ip ip|ip address|my ip|my ips|range|ips|old ip
=travel meetups|meetups attended|conferences|travel|travels|trips|events|upcoming|calendar|events attended|wikimanias|attended|diary|appearances|where i will be|conferences attended|where to meet me|past events|meet me
`;
