/** Words by which captions say who is on a picture, and who only took it. Beginnings of words, comparable forms. */

/** "yours truly", "the author of this page", "selfie": says it without "I". */
export const SELF_WORDS = 'yours_truly votre_serviteur votre_servante votre_dévoué portrait_of_me picture_of_me photo_of_me ' +
	'this_user the_user meine_wenigkeit menda servidor un_servidor una_servidora il_sottoscritto la_sottoscritta sottoscritto ondergetekende undertegnede undertecknad allekirjoittanut niżej_podpisany podepsaný podpísaný ваш_покорный_слуга ваш_покірний_слуга собственной_персоной власною_персоною сам_автор автор_страницы subscrisul subsemnatul υποφαινόμενος υποφαινόμενη alulírott bendeniz bendeniz* saya_sendiri ' +
	'العبد_الفقير صاحب_الصفحة اینجانب بنده نگارنده خاکسار راقم ناچیز بندہ עבדכם_הנאמן הח"מ बंदा नाचीज़ অধম அடியேன் ' +
	'wikipedist_při_práci wikipedista_při wikipedianer_bei wikipedian_at_work wikipédien_au_travail wikipedista_trabajando wikipedista_al_lavoro wikipedysta_przy';
export const SELF_RUNS = '本人 筆者 笔者 自撮り 自拍 自画像 自畫像 본인 셀카 필자 ภาพตัวเอง เจ้าของหน้า เจ้าตัว รูปตัวเอง 楼主 小弟 在下';

/** Who took the picture, made it or owns what is on it: "by" and "taken". */
export const TAKEN_WORDS = 'photo_by photo_of_mine photos_by picture_by image_by taken took shot_by scan scanned own_work my_own_work drawn drew drawing painted made_by created uploaded aufgenommen fotografiert foto_von eigenes_werk selbst_aufgenommen gezeichnet photo_de_moi prise_par photographié photographiée pris_par cliché_de tomada_por foto_de_mi hecha_por tirada_por foto_minha fotografada scattata foto_mia foto_di_me_medesimo gemaakt_door foto_van_mij tagen_av foto_av tatt_av tatt_selv taget_af kuvannut ottama kuvaaja otin_kuvan kuva_minun zrobione wykonane fot moje_zdjęcie vyfotil vyfotila foceno vlastní_dílo fotil fotila odfotil odfotila posnel posnela snimio snimila slikao slikala fotka_moja moja_fotka снял сняла снято моё_фото мое_фото фото_моё фото_автора сфотографировал* сфотографував* знімав зняв моє_фото снимка_моя φωτογράφησα φωτο_δική çektim çektiğim çəkmişəm készítettem felvételem fotóm saját_munka făcută_de fotografie_de kuhatan kuha_ko hasil_jepretan jepretan difoto foto_saya foto_oleh tôi_chụp ảnh_chụp nilipiga foto_de_mia fotis түсірген түсірдім ' +
	'تصويري صورتها التقطت التقطتها بعدستي عکس_از گرفته‌ام گرفتم کھینچی لی_گئی צילמתי צילום מצלמתי खींची लिया_गया ली_गई তোলা তুলেছি எடுத்த எடுத்தது తీసిన తీసింది എടുത്ത';
export const TAKEN_RUNS = '撮影 拍摄 拍攝 摄影 攝影 찍은 찍음 촬영 ถ่ายโดย ฝีมือ 拍的 摄于 作品';

/** "not me". */
export const NOT_SELF = /not me|nicht ich|pas moi|no soy yo|non sono io|niet ik|inte jag|ikke meg|ikke mig|en minä|mitte mina|nie ja|ne já|nie som|nisam ja|нисам|не я|не съм|όχι εγώ|ben değil|nem én|nu eu|não sou|bukan saya|hindi ako|không phải tôi|ne mi\b|no sóc|ez naiz|nid fi|لست أنا|من نیستم|לא אני|मैं नहीं|আমি নই|நான் அல்ல|不是我|私ではない|저 아님|ไม่ใช่/i;

/** Words in names of files that show people. */
export const PORTRAIT_FILE = /portrait|porträt|retrato|ritratto|portret|портрет|selfie|avatar|profile|profil(?:bild|foto)|headshot|passfoto|mugshot|foto[ _-]?carnet|자화상|셀카|自拍|自撮り|프로필|self/i;

/** Parameters of a user's infobox that hold the picture, beginnings in comparable form. */
export const IMAGE_PARAMS = 'image img picture photo pic portrait avatar bild foto fotka foto* fotograf* imagen imaxe imagem imatge immagine afbeelding kuva pilt kep kép slika obrazek obrázek obrázok soubor zdjęcie zdjecie grafika изображение фото зображення выява фотография слика снимка εικόνα φωτογραφία φωτο resim şəkil gambar rasi larawan hình ảnh picha irudia delwedd mynd attēls vaizdas imagine файл file fichier datei bestand صورة الصورة تصویر עצמי תמונה चित्र छवि ছবি চিত্র படம் చిత్రం ภาพ รูป 画像 写真 图片 圖片 照片 사진 그림 сурет նկար სურათი bildo';
export const CAPTION_PARAMS = 'caption legend bildtext bildunterschrift légende legende légende pie didascalia onderschrift kuvateksti pildiallkiri képaláírás opis popisek popis подпись підпис подпіс опис λεζάντα altyazı keterangan legenda caption_image legenda* leyenda lezenda descripción description kapsyon chú_thích maelezo azalpena testu bildtekst שרח כיתוב تعليق توضیح شرح शीर्षक ক্যাপশন 説明 说明 說明 설명 priskribo';
