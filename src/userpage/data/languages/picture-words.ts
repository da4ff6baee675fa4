/**
 * Words by which a page says who is in a picture:
 *
 * - `%author` the author or the owner of the page, who is meant where no name and no work follows;
 *
 * - `%me` and `%notme` as in `cue-words.ts`.
 *
 * They go with the words of each language; see `families.ts`, and `../../cues.ts` for how entries are written.
 */
export const PICTURE_WORDS: Record<string, string> = {
	en: `
%me that's_me this_is_me it's_me thats_me here's_me back_of_my_head my_silhouette my_reflection my_own_back my_nose my_elbow
%author author writer correspondent management undersigned scribe narrator compiler editor page_owner culprit
%notme not_mine`,
	de: `
%author autor autorin verfasser verfasserin schreiber schreiberin schreiberling seiteninhaber seiteninhaberin übeltäter chronist`,
	fr: `
%author auteur l'auteur autrice l'autrice auteure rédacteur rédactrice coupable scribe propriétaire`,
	es: `
%author autor autora redactor redactora dueño dueña titular culpable escribidor`,
	pt: `
%author autor autora redator redatora dono dona titular escriba`,
	it: `
%author autore l'autore autrice l'autrice redattore redattrice scrivente titolare proprietario colpevole`,
	ca: `
%author autor l'autor autora l'autora amo mestressa`,
	gl: `
%author autor autora dono dona`,
	ro: `
%author autorul autoarea subsemnatul proprietarul stăpânul`,
	nl: `
%author auteur schrijver schrijfster eigenaar eigenares dader schuldige`,
	af: `
%author skrywer outeur eienaar`,
	sv: `
%author författaren skribenten ägaren undertecknad`,
	nb: `
%author forfatteren skribenten eieren`,
	da: `
%author forfatteren skribenten ejeren`,
	fi: `
%author kirjoittaja sivun_omistaja tekijä`,
	et: `
%author autor kirjutaja lehe_omanik`,
	lt: `
%author autorius autorė savininkas`,
	lv: `
%author autors autore īpašnieks`,
	pl: `
%notme autor_zdjęcia autorka_zdjęcia autor_fot*
%author autor autorka właściciel właścicielka sprawca`,
	cs: `
%author autor autorka pisatel pisatelka majitel majitelka pachatel`,
	sk: `
%author autor autorka majiteľ majiteľka`,
	sl: `
%author avtor avtorica lastnik lastnica`,
	hr: `
%author autor autorica vlasnik vlasnica`,
	sr: `
%author аутор ауторка власник власница autor autorka vlasnik vlasnica`,
	mk: `
%author авторот авторката сопственикот`,
	bg: `
%author авторът авторката собственикът стопанинът стопанката`,
	ru: `
%notme автор_фото* автор_снимк*
%author автор авторша хозяин хозяйка владелец владелица виновник`,
	uk: `
%notme автор_фото* автор_світлин*
%author автор авторка господар господиня власник власниця`,
	be: `
%author аўтар аўтарка гаспадар гаспадыня`,
	el: `
%author συντάκτης συντάκτρια συγγραφέας γράφων ιδιοκτήτης`,
	hu: `
%author szerző gazdája gazda tulajdonosa írója`,
	tr: `
%author yazar sahibi
%me olan_benim soldaki_benim sağdaki_benim ortadaki_benim bendeniz`,
	az: `
%author müəllif sahibi`,
	kk: `
%author автор иесі`,
	id: `
%author pemilik penulis empunya`,
	ms: `
%author pemilik penulis empunya`,
	vi: `
%author chủ_trang tác_giả chủ_nhân`,
	sw: `
%author mwandishi mwenye_ukurasa`,
	ar: `
%author الكاتب الكاتبة صاحب_الصفحة صاحبة_الصفحة`,
	fa: `
%author نویسنده صاحب_صفحه`,
	he: `
%author הכותב הכותבת בעל_הדף בעלת_הדף בעלי_הדף`,
	ur: `
%author صفحے_کا_مالک`,
	hi: `
%author पन्ने_का_मालिक पृष्ठ_का_स्वामी पन्ने_की_मालकिन लेखक`,
	bn: `
%author পাতার_মালিক লেখক`,
	ja: `
%notme 筆者撮影 著者撮影 投稿者撮影 本人撮影 自分で撮影
%author ページの主 この頁の主 利用者本人 当人 本人
%me 私です 私だ 僕です 俺です のが私 が筆者`,
	zh: `
%author 本页主人 本頁主人 页主 頁主 作者本人 本尊`,
	ko: `
%author 문서_주인 주인장 집주인 당사자
%me 접니다 저예요 저입니다`,
	th: `
%author เจ้าของหน้า เจ้าของเพจ`,
};
