/**
 * Words by which a page says who is in a picture:
 *
 * - `%author` the author or the owner of the page, who is meant where no name and no work follows;
 * - `%spot` places in a picture, and "the one with", in a line below it.
 *
 * - `%me` and `%notme` as in `cue-words.ts`.
 *
 * They go with the words of each language; see `families.ts`, and `../../cues.ts` for how entries are written.
 */
export const PICTURE_WORDS: Record<string, string> = {
	en: `
%me that's_me this_is_me it's_me thats_me here's_me
%author author writer correspondent management undersigned scribe narrator compiler editor page_owner culprit
%spot left right middle centre center photo picture image above below row hat beard wearing blurry that's`,
	de: `
%author autor autorin verfasser verfasserin schreiber schreiberin schreiberling seiteninhaber seiteninhaberin übeltäter chronist
%spot links rechts mitte bild foto oben unten reihe hut mütze brille bart der_mit die_mit hinten vorne`,
	fr: `
%author auteur l'auteur autrice l'autrice auteure rédacteur rédactrice coupable scribe propriétaire
%spot gauche droite milieu centre photo image celui celle haut bas rang chapeau barbe`,
	es: `
%author autor autora redactor redactora dueño dueña titular culpable escribidor
%spot izquierda derecha medio centro foto imagen arriba abajo fila sombrero gorra gafas el_de la_de`,
	pt: `
%author autor autora redator redatora dono dona titular escriba
%spot esquerda direita meio centro foto imagem cima baixo fila chapéu boné óculos o_de a_de`,
	it: `
%author autore l'autore autrice l'autrice redattore redattrice scrivente titolare proprietario colpevole
%spot sinistra destra mezzo centro foto immagine alto basso fila cappello barba quello quella`,
	ca: `
%author autor l'autor autora l'autora amo mestressa
%spot esquerra dreta mig centre foto imatge dalt baix fila barret`,
	gl: `
%author autor autora dono dona
%spot esquerda dereita medio foto imaxe fila`,
	ro: `
%author autorul autoarea subsemnatul proprietarul stăpânul
%spot stânga dreapta mijloc poză fotografie imagine sus jos rând pălărie cel_cu cea_cu`,
	nl: `
%author auteur schrijver schrijfster eigenaar eigenares dader schuldige
%spot links rechts midden foto afbeelding boven onder rij hoed pet baard die_met`,
	af: `
%author skrywer outeur eienaar
%spot links regs middel foto hoed bo onder`,
	sv: `
%author författaren skribenten ägaren undertecknad
%spot vänster höger mitten bilden fotot ovan nedan raden hatt mössa keps skägg den_med`,
	nb: `
%author forfatteren skribenten eieren
%spot venstre høyre høgre midten bildet fotoet over under rekke hatt lue caps skjegg den_med`,
	da: `
%author forfatteren skribenten ejeren
%spot venstre højre midten billedet fotoet over under række hat hue kasket skæg den_med`,
	fi: `
%author kirjoittaja sivun_omistaja tekijä
%spot vasemmalla oikealla keskellä kuvassa kuva ylhäällä alhaalla rivissä hattu lippis parta`,
	et: `
%author autor kirjutaja lehe_omanik
%spot vasakul paremal keskel pildil fotol ülal all reas mütsiga`,
	lt: `
%author autorius autorė savininkas
%spot kairėje dešinėje viduryje nuotraukoje`,
	lv: `
%author autors autore īpašnieks
%spot pa_kreisi pa_labi vidū attēlā fotogrāfijā`,
	pl: `
%notme autor_zdjęcia autorka_zdjęcia autor_fot*
%author autor autorka właściciel właścicielka sprawca
%spot lewej prawej środku zdjęciu zdjęcie góry dołu rzędzie czapce kapeluszu brodą ten_w ta_w ten_z ta_z`,
	cs: `
%author autor autorka pisatel pisatelka majitel majitelka pachatel
%spot vlevo vpravo uprostřed fotce fotografii obrázku nahoře dole řadě čepici klobouku vousy ten_s ta_s`,
	sk: `
%author autor autorka majiteľ majiteľka
%spot vľavo vpravo strede fotke fotografii obrázku hore dole rade čiapke`,
	sl: `
%author avtor avtorica lastnik lastnica
%spot levo desno sredini sliki fotografiji zgoraj spodaj vrsti kapo`,
	hr: `
%author autor autorica vlasnik vlasnica
%spot lijevo desno sredini slici fotografiji gore dolje redu kapom šeširom`,
	sr: `
%author аутор ауторка власник власница autor autorka vlasnik vlasnica
%spot лево десно средини слици фотографији горе доле реду капом levo desno sredini slici`,
	mk: `
%author авторот авторката сопственикот
%spot лево десно средината сликата`,
	bg: `
%author авторът авторката собственикът стопанинът стопанката
%spot вляво вдясно средата снимката горе долу ред шапка каскет този_с тази_с`,
	ru: `
%notme автор_фото* автор_снимк*
%author автор авторша хозяин хозяйка владелец владелица виновник
%spot слева справа середине посередине центре фото фотографии снимке вверху внизу ряду шляпе кепке бородой тот_что та_что`,
	uk: `
%notme автор_фото* автор_світлин*
%author автор авторка господар господиня власник власниця
%spot ліворуч праворуч зліва справа посередині центрі фото світлині вгорі внизу ряду капелюсі кашкеті`,
	be: `
%author аўтар аўтарка гаспадар гаспадыня
%spot злева справа пасярэдзіне фота здымку`,
	el: `
%author συντάκτης συντάκτρια συγγραφέας γράφων ιδιοκτήτης
%spot αριστερά δεξιά μέση κέντρο φωτογραφία εικόνα πάνω κάτω καπέλο αυτός_με αυτή_με`,
	hu: `
%author szerző gazdája gazda tulajdonosa írója
%spot bal jobb balra jobbra középen közép képen fotón felső alsó sorban kalapos sapkás szakállas`,
	tr: `
%author yazar sahibi
%spot sol sağ soldaki sağdaki ortadaki ortada fotoğrafta resimde üstte altta sırada şapkalı`,
	az: `
%author müəllif sahibi
%spot soldakı sağdakı ortadakı şəkildə papaqlı`,
	kk: `
%author автор иесі
%spot сол оң ортадағы суретте`,
	id: `
%author pemilik penulis empunya
%spot kiri kanan tengah foto gambar atas bawah baris bertopi berkacamata`,
	ms: `
%author pemilik penulis empunya
%spot kiri kanan tengah foto gambar atas bawah baris bertopi`,
	vi: `
%author chủ_trang tác_giả chủ_nhân
%spot trái phải giữa ảnh hình trên dưới hàng mũ`,
	sw: `
%author mwandishi mwenye_ukurasa
%spot kushoto kulia katikati picha juu chini kofia`,
	ar: `
%author الكاتب الكاتبة صاحب_الصفحة صاحبة_الصفحة
%spot اليمين اليسار الوسط الصورة أعلى أسفل الصف القبعة`,
	fa: `
%author نویسنده صاحب_صفحه
%spot چپ راست وسط عکس تصویر بالا پایین ردیف کلاه`,
	he: `
%author הכותב הכותבת בעל_הדף בעלת_הדף בעלי_הדף
%spot שמאל ימין משמאל מימין באמצע בתמונה למעלה למטה בשורה הכובע`,
	ur: `
%author صفحے_کا_مالک
%spot بائیں دائیں درمیان تصویر ٹوپی`,
	hi: `
%author पन्ने_का_मालिक पृष्ठ_का_स्वामी पन्ने_की_मालकिन लेखक
%spot बाएँ दाएँ बीच तस्वीर चित्र फोटो टोपी`,
	bn: `
%author পাতার_মালিক লেখক
%spot বামে ডানে মাঝে ছবিতে টুপি`,
	ja: `
%notme 筆者撮影 著者撮影 投稿者撮影 本人撮影 自分で撮影
%author ページの主 この頁の主 利用者本人 当人 本人
%spot 左 右 真ん中 中央 写真 前列 後列 帽子`,
	zh: `
%author 本页主人 本頁主人 页主 頁主 作者本人 本尊
%spot 左边 右边 左邊 右邊 中间 中間 照片 图中 圖中 前排 后排 後排 戴帽`,
	ko: `
%author 문서_주인 주인장 집주인 당사자
%spot 왼쪽 오른쪽 가운데 사진 앞줄 뒷줄 모자`,
	th: `
%author เจ้าของหน้า เจ้าของเพจ
%spot ซ้าย ขวา กลาง ภาพ รูป แถว หมวก`,
};
