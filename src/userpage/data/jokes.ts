/** Places that nobody comes from; a page that names one says nothing about its owner. */
const PLACES = 'narnia meta commons wikidata wiktionary wikisource wikinews enwiki mars martian moon luna mond lune маrs марс марса марсе луна луны луне earth erde terre tierra terra земля землі земле земля milky way galaxy galaxie galaxia universe universum univers ' +
	'universo internet интернет інтернет cyberspace wikipedia википедия википедии вікіпедія wikimedia wikiland hogwarts хогвартс middle-earth mittelerde mordor gondor shire ' +
	'gallifrey atlantis atlantide atlántida neverland wonderland oz asgard valhalla utopia nowhere somewhere anywhere everywhere here there elsewhere ' +
	'tatooine vulcan krypton pluto venus saturn jupiter hell heaven limbo sofa couch bed библиотека нарния нарнии нарнія нарнії ナルニア 火星 月 地球 纳尼亚 納尼亞 화성 지구 나니아 المريخ الأرض نارنيا مریخ נרניה מאדים ' +
	'मंगल ดาวอังคาร sirius discworld westeros arrakis springfield lalaland ankh-morpork marte plutón marsa marte\'den muumilaakso muumilaaksosta muumilaaksossa moominvalley mumindalen entenhausen duckburg trenzalore cyrodiil azeroth hyrule';
const SET = new Set( PLACES.split( ' ' ) );

/** True where one of the words is such a place. */
export function isJokePlace( text: string ): boolean {
	return text.toLowerCase().split( /[^\p{L}\p{M}'-]+/u ).some( ( word ) => SET.has( word ) );
}

const ACCOUNT = /\b(?:accounts?|konto|kontos|compte|cuenta|conta|account|cont|tili|tilinä|nalog|račun|účet|účtu|akun|akaun|fiók|hesab\p{L}*|hesap|tài khoản|konton)\b|учётн|учетн|аккаунт|акаунт|облік|λογαριασμ|حساب|חשבון|アカウント|账号|帳號|账户|계정|खाता|அ?கணக்கு|บัญชี/iu;

/** True where a text about birth or age is about the account. */
export function isOfAccount( text: string ): boolean {
	return ACCOUNT.test( text );
}
