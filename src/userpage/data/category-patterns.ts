/**
 * How wikis name the categories of their users: words for "user", then words that stand between them and a place, here in
 * English; other languages are in `languages/box-words.ts`. Comparable forms are made when the file is read.
 */
export const USER_NOUNS = 'user*,editor*,wikipedian*,wikimedian*,wiktionarian*,wikibookian*,wikivoyag*,wikisourc*,wikidata*,contributor*,commoner*,member* > in,from,of,living,born,based,residing,resident,located';

/** The same in scripts without spaces: words for "user", and words that mark the place. */
export const USER_RUNS = 'ウィキペディアン 利用者 维基人 維基人 维基百科人 維基百科人 用户 用戶 使用者 維基媒體人 维基媒体人 사용자 위키백과인 위키미디어인 ผู้ใช้ ชาววิกิพีเดีย အသုံးပြုသူ អ្នកប្រើប្រាស់ ຜູ້ໃຊ້';
export const PLACE_RUNS = '出身 在住 の 来自 來自 居住 籍 的 位于 位於 출신 거주 의 จาก ใน ที่อยู่ จังหวัด มาจาก မှ នៅ';

/**
 * Memberships and boxes that say nothing about the person: work on the wiki, languages, tools, likes. Beginnings of words,
 * searched in the comparable form of the whole name.
 */
export const NOT_PERSONAL = 'dự_án mradi layihə vikilay loyiha tionscadal pròiseact raktres wikibrosiect төсөл proyek projek prosiect togra hankke vikiverk proiektu wikiver wikipro wikiproj vikipro viquipro wiciprosiect wikiwerk projekt project projet progetto proyecto projeto proiect viquiprojecte wikiverk hankkeen hanke prosjekt verkefni projekta projektas wikiprojekt mitmach portal meetup ' +
	'википро уикипро вікіпро проект проєкт праект пројекат вп βικιεγχειρημα εγχειρημα վիքինախագիծ ვიკიპროექტი жоба ' +
	'interest intere interested interessa enthusiast fan fans likes like loves love enjoy prefer dislike supports supporter against wants want using uses use uploads files edits edit edicion edition contrib contribution contribucion articles article artikel articulo newbie helper needs visited plays watches reads collects ' +
	'ilgi ilgilen kiinnost erdekl zajima zajem zainteres interesuj интерес цікав цікавиц intress ενδιαφ maraq minat tertarik tam hilig huvi domisi zaujima zanima zanimaju интересу занима ინტერეს հետաքրք қызығ रुचि আগ্রহ ஆர்வ mag aime gusta gustan ama adora lubi liebt rad raad gillar liker elsker tykkaa pitaa szereti houdt meilinn megsta lieto nosi obozava voli obicha люб люби любит любить обича сака аиме хоби ' +
	'admin administrator* sysop bureaucrat patrol* patrull* devriye rollback* reverter reversor revertidor reviewer autoreview sichter autoverificato autopatrol verificador steward bot bots botmaster helfer mentor adopt* adopted tillbakarull* справа патрул* járőr correct* korrektor korekt* ' +
	'babel language* languages tongue speaks speak speaking говорящ* владе* говор mluvi sprach* idioma* lingua* langue* taal* kieli* jezik* język* nyelv* dil* bahasa* lang code script unicode ' +
	'commons meta wikidata wikimedia wikipedia wikinews wikiquote wikisource wiktionary wikivoyage wikibooks википед вікіпед vikipedio wikis wiki sul account sock sockpuppet alternate renamed blocked banned retired wikibreak inactive active since years jubil* milestone ' +
	'dyk ga fa featured good barnstar award template templates userbox userboxes ubx box gadget skin vector monobook timeless desktop mobile visualeditor twinkle huggle hotcat awb autowikibrowser javascript python php java linux ubuntu debian firefox chrome opera windows mac macos apple android iphone vim emacs html css rss irc discord telegram twitter facebook skype ' +
	'order cabal guild department association inclusion* deletion* exclusion* wikifaun* wikignome* wikifairy* wikislot* wikielf* wikidrag* gnome fairy ninja troll vandal mop committed identity comma grammar punctuation oxford serial spelling ' +
	'clan team club football* soccer music band bands film films movie movies game games television tv series book books novel anime manga cuisine food coffee tea kaffe cafe kahve kava kofein cat cats gato gatti kot dog dogs vegetarian smok* fuma chess guitar piano ' +
	'orthograph* орфограф* правит телефона автоподстанов* зануда молча рубашке';
export const NOT_PERSONAL_RUNS = 'პროექტ նախագիծ ಯೋಜನೆ आयोजना प्रकल्प પરિયોજના ပရောဂျက် គម្រោង プロジェクト 프로젝트 专题 專題 計畫 计划 โครงการ 興味 兴趣 興趣 関心 관심 好き 喜欢 喜歡 좋아 爱好 愛好 ชอบ สนใจ 管理 관리 되돌리기 巡查 回退 記事 条目 條目 文書 문서 言語 语言 語言 언어 繁简 简繁 句点 機械人 机器人 봇 ' +
	'مشروع ويكي_مشروع پروژه ویکی‌پروژه منصوبہ مهتم يحب محرر گشت پاسدار علاقه مدیر מיזם ויקיגמד אוהב परियोजना पसंद वर्तनी প্রকল্প আগ্রহী விக்கித்திட்ட தானியங்கி ప్రాజెక్టు ఆసక్తి വിക്കിപദ്ധതി ਵਿਕੀਪਰਿਯੋਜਨਾ მევენახე პატრულ';

/** Beginnings of words that mark a school or an employer in names of categories and boxes, any language. */
export const SCHOOL_STEMS = 'alma_mater school studies attends univer* alumni alumnus alumna student* estudia* étudia* absolvent* college универс* студент* університ* унивeрз* egyetem* yliopisto* ülikool* üniver* πανεπιστημι* جامعة دانشگاه אוניברסיט* विश्वविद्यालय';
export const SCHOOL_RUNS = '大学 大學 大學生 学生 學生 校友 卒業生 出身者大学 대학 학생 동문 มหาวิทยาลัย นักเรียน นักศึกษา 高校 中学 中學 学園';
export const JOB_STEMS = 'employee* employer* employed staff works work profession professional beruf métier profesión lavora ammatti zawód';
export const BIRTH_STEMS = 'born birth age aged jahrgang alter né née nato nata nat rojen rođen роден рожден* народж* туған ծնված დაბადებული teen teenager twenties thirties forties';
export const BIRTH_RUNS = '生まれ 出生 年生 年代 歳 岁 歲 后 태생 년생 살 세대 เกิด อายุ 世代';
export const ZONE_STEMS = 'utc gmt timezone time_zone';
export const ZONE_RUNS = '时区 時區 タイムゾーン 時間帯 시간대 เขตเวลา';
