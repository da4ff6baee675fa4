/**
 * Names of the namespaces that matter, in the languages of Wikimedia wikis (localised names and aliases of MediaWiki's
 * Messages*.php). Where the wiki resolves categories and files itself these are only the second source.
 */

function pattern( names: string ): RegExp {
	return new RegExp( `^(?:${ names.replace( /\s+/g, '|' ) })$`, 'i' );
}

const FILE = pattern( 'file image media datei bild fichier archivo imagen ficheiro arquivo imagem imaxe immagine bestand afbeelding plik grafika soubor ' +
	'súbor obrázok файл изображение зображення выява датотека слика fil tiedosto kuva fájl kép fișier imagine αρχείο εικόνα dosya resim ' +
	'şəkil fayl ملف صورة پرونده تصویر تصوير قובץ קובץ תמונה चित्र चित्रम् চিত্র படிமம் పటము దస్త్రం ಚಿತ್ರ പ്രമാണം ചിത്രം ਤਸਵੀਰ ચિત્ર ෆයිල් ไฟล์ ภาพ tập_tin hình berkas gambar imej fail ' +
	'talaksan larawan ファイル 画像 파일 그림 文件 檔案 档案 图像 圖像 picha faili fitxer imatge fitxategi irudi datoteka slika vaizdas attēls pilt dosiero skedar mynd skrá ' +
	'ფაილი სურათი պատկեր сурет файлы ဖိုင် ឯកសារ íomhá delwedd restr beeld lêer fáìlì hoto' );

const CATEGORY = pattern( 'category kategorie catégorie categoría categoria categorie kategoria kategória категория категорія катэгорыя категорија kategori ' +
	'luokka categorie κατηγορία تصنيف رده زمرہ קטגוריה श्रेणी वर्ग বিষয়শ্রেণী பகுப்பு వర్గం ವರ್ಗ വർഗ്ഗം ਸ਼੍ਰੇਣੀ શ્રેણી ප්‍රවර්ගය หมวดหมู่ thể_loại カテゴリ 분류 分类 分類 jamii ' +
	'kategorija kategorio flokkur kateqoriya kategoriya კატეგორია կատեգորիա санат төркем ကဏ္ဍ ចំណាត់ថ្នាក់ꠇ catagóir categori kategorie ẹ̀ka rukuni turkum sınıf kategorija kategoria' );

const USER_WORDS = 'user benutzer benutzerin utilisateur utilisatrice usuario usuaria usuário usuária utente gebruiker wikipedysta wikipedystka ' +
	'uživatel uživatelka wikipedista redaktor redaktorka používateľ участник участница користувач користувачка удзельнік удзельніца потребител ' +
	'корисник корисница korisnik korisnica suradnik suradnica uporabnik uporabnica användare användar bruker brukar bruger käyttäjä felhasználó szerkesztő ' +
	'utilizator utilizatoare χρήστης χρήστρια kullanıcı مستخدم مستخدمة کاربر صارف משתמש משתמשת सदस्य ব্যবহারকারী பயனர் వాడుకరి ಸದಸ್ಯ ഉപയോക്താവ് ਵਰਤੋਂਕਾਰ સભ્ય ' +
	'ผู้ใช้ thành_viên pengguna 利用者 사용자 用户 用戶 使用者 mtumiaji usuari usuària viquipedista lankide vartotojas naudotojas naudotoja dalībnieks kasutaja ' +
	'uzanto uzantino notandi istifadəçi მომხმარებელი մասնակից қатысушы кулланучы foydalanuvchi အသုံးပြုသူ አባል tagagamit oníṣe gebruiker удзельнік ўдзельнік wikipedian wikipedista вікіпедист википедист';
const USER = pattern( USER_WORDS );
const USER_STEMS = USER_WORDS.split( ' ' ).filter( ( word ) => word.length > 5 ).map( ( word ) => word.slice( 0, -1 ) );

export type KnownNamespace = 'file' | 'category' | 'user';

/** Which of the known namespaces a page title stands in, and the rest of the title; null for any other. */
export function namespaceOf( title: string ): { namespace: KnownNamespace; name: string } | null {
	const colon = title.indexOf( ':' );
	if ( colon < 2 || colon > 30 ) {
		return null;
	}
	// Portuguese writes "Usuário(a)".
	const prefix = title.slice( 0, colon ).trim().replace( /\(\p{L}+\)$/u, '' ).replace( / /g, '_' );
	const name = title.slice( colon + 1 ).trim();
	const namespace = FILE.test( prefix ) ? 'file' : CATEGORY.test( prefix ) ? 'category' : USER.test( prefix ) ? 'user' : null;
	return namespace && { namespace, name };
}

/** True for the word that a wiki uses for "user" before template and category names. */
export function isUserWord( word: string ): boolean {
	return USER.test( word );
}

/** True for that word with an ending too, as in the names of templates ("Картка ўдзельніка"). */
export function isUserForm( word: string ): boolean {
	const lower = word.toLowerCase();
	return isUserWord( lower ) || USER_STEMS.some( ( stem ) => lower.startsWith( stem ) && lower.length < stem.length + 5 );
}
