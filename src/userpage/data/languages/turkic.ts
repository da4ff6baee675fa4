/** Words of Turkic languages; the keys are explained in `../../concepts.ts`. */

export const TURKIC: Record<string, string> = {
	tr: `
self ben|benim|bana|beni|bende|bizim|kendim|kendimi|kendi|yaşıyorum|oturuyorum|çalışıyorum|okuyorum|yazıyorum|doğdum|seviyorum|ilgileniyorum|yapıyorum|katıldım|katılıyorum|ediyorum|öğrenciyim|öğretmenim|mühendisim|doktorum|hakkımda|varım|vikipedistim|biliyorum|hastasıyım|üyesiyim|yaşındayım|evliyim|bekarım|ismim|istiyorum|bulunuyorum|geldim|veriyorum|çalıştım|okudum
my benim|bizim
named adım|ismim|benim adım|gerçek adım|gerçek ismim|asıl adım|tam adım|adım soyadım|bana derler|gerçek hayatta
iam ben
live yaşıyorum|yaşamaktayım|oturuyorum|ikamet ediyorum|ikamet etmekteyim|ikamet|ikamet eden|yaşayan|yaşıyor|doğumluyum|aslen|memleketim|memleketi|nüfusuna kayıtlı|büyüdüm|doğup büyüdüm|yerleştim|taşındım|şehrim|köyüm|kökenliyim|hemşehri*|liyim|lıyım|luyum|lüyüm|istanbulluyum|ankaralıyım|izmirliyim|sakini*
born doğdum|doğumlu|doğumluyum|doğum günüm|doğum tarihi|doğum yılı|dünyaya geldim|dünyaya gelmiş*
age # yaşındayım|# yaşında|yaşım #|# yaş|# yaşına|yirmili yaş*|otuzlu yaş*|kırklı yaş*|ellili yaş*|emekliyim
kin eş|karı|koca|nişanlı|sevgili|anne|baba|ebeveyn|oğul|kız|çocuk|çocuklar|kardeş|kardeşler|abla|ağabey|abi|büyükanne|büyükbaba|dede|nine|babaanne|anneanne|torun|torunlar|amca|dayı|teyze|hala|kuzen|yeğen|aile|ikiz*
ourkin eşim*|kocam|kocamın|nişanlım*|sevgilim*|annem*|babam*|oğlum*|oğullarım*|kızım*|kızlarım*|çocuğum*|çocuklarım*|kardeşim*|kardeşlerim*|ablam*|ağabeyim*|abim|büyükannem*|dedem*|ninem*|babaannem*|anneannem*|torunum*|torunlarım*|ailem*|yeğenim*|kuzenim*
mykin evliyim|evli|bekarım|bekar|boşanmış|dulum|nişanlıyım|çocuk babası*|çocuk annesi*|çocuk sahibi*|bir oğlum|bir kızım
job çalışıyorum|çalışmaktayım|okuyorum|okumaktayım|öğrenim görüyorum|eğitim görüyorum|öğrencisiyim|öğrenciyim|mezunum|mezunuyum|mezun oldum|görev yapıyorum|görev yapmaktayım|ders veriyorum|öğretmenlik yapıyorum|mesleğim|mesleği|işim|emekliyim|emekli|yüksek lisans|doktora|lisans|personeliyim|memurum|üyesiyim|yönetim kurulu|stajyer*|mezun|mezunu|öğrencisi|mühendisim|öğretmenim|doktorum|avukatım|uzmanıyım
org üniversite*|okul*|lise*|lisesi|kolej*|enstitü*|fakülte*|hastane*|şirket*|bakanlı*|kütüphane*|müze*|laboratuvar*|banka*|fabrika*|arşiv*|belediye*|vakf*|vakıf|dernek|derneğ*|gazete*|odtü|itü|akademi*|eczane*
prof öğretmen*|mühendis*|programcı*|yazılımcı*|yazılım geliştirici*|doktor*|hekim*|hemşire*|kütüphaneci*|arşivci*|avukat*|gazeteci*|akademisyen*|araştırmacı*|tarihçi*|çevirmen*|tercüman*|muhasebeci*|mimar*|fotoğrafçı*|eczacı*|diş hekimi*|veteriner*|jeolog*|biyolog*|kimyager*|fizikçi*|dilbilimci*|iktisatçı*|profesör*|doçent*|öğrenci*|polis*|pilot*|kaptan*|makinist*|aşçı*|çiftçi*|memur*
every her|genellikle|genelde|akşamları|sabahları|geceleri|hafta sonları|hafta sonu|hafta içi|vardiya*|pazartesileri|cumartesileri|pazarları|cumaları|günlük|saat|nöbet*
meet buluşma*|vikibuluşma*|vikimania|çalıştay*|atölye*|konferans*|vikimaraton*|editaton*|toplantı*
away tatil*|tatilde*|seyahat*|yolculu*|yurt dışında*|gideceğim|olacağım|katıldım|gezi
faith müslüman*|müslümanım|alevi*|sünni*|caferi*|hristiyan*|yahudi*|musevi*|ateist*|agnosti*|deist*|elhamdülillah|süryani*|ortodoks*|budist*|dinsizim|inançsız*|inanıyorum|bektaşi*
party sosyalist*|komünist*|liberal*|muhafazakar*|atatürkçü*|kemalist*|milliyetçi*|ülkücü*|anarşist*|sosyal demokrat*|feminist*|solcu*|sağcı*|islamcı*|devrimci*|laik*|chp li*|parti üyesi*|oy veriyorum|cumhuriyetçi*|türkçü*|turancı*|antifaşist*
orient eşcinsel*|gey|lezbiyen*|biseksüel*|heteroseksüel*|kuir|trans|transseksüel*|aseksüel*|lgbt*|nonbinary
health otizm*|otist*|dehb|asperger*|depresyon*|tanısı|teşhisi|şeker hasta*|diyabet*|epilepsi*|sara hasta*|disleksi*|sağır*|görme engelli*|işitme engelli*|engelli*|engelliyim|tekerlekli sandalye*|kanser*|kronik*|migren*|astım*|kalp hasta*|çölyak*|bipolar*|renk kör*
ethnic kürt*|kürdüm|zaza*|laz|lazlar|çerkes*|çerkez*|arnavut kökenli|boşnak*|boşnağım|göçmeni*|kökenli|kökenliyim|pomak*|gürcü*|türkmen*|yörük*|ermeni*|rum kökenli|romanım|abhaz*|tatarım|soyundan|asıllı
street sokak|sok|sk|cadde*|caddesi|cad|cd|bulvar*|mahalle*|mah|mh|posta kutusu|pk|apartman*|apt|daire|kat|posta kodu
topic ilgi*|ilgilen*|maddeler*|madde|vikiproje*|proje*|konular*|hakkında yazıyorum|katkı*|vikipedi*
site blogum|web sitem|sitem|sayfam|kanalım
user bu kullanıcı|bu vikipedist|kullanıcı|bu kişi
anon oturum açmadan|giriş yapmadan|ip adresim|ip adresi|anonim*|ip olarak|kayıt olmadan|üye olmadan
=name ad|adı|isim|gerçek ad|gerçek adı|adım|ad soyad|adı soyadı|soyadı|gerçek isim|tam adı|tam ad|ismi
=birth doğum|doğum tarihi|doğum günü|doğum yılı|doğumu|doğdu|doğum tarihim
=age yaş|yaşı|yaşım
=place şehir|yer|ülke|memleket|memleketi|ikamet|ikametgah|yaşadığı yer|doğum yeri|konum|il|ilçe|bölge|uyruk|köken|vatandaşlık|yaşadığı şehir|nereli|milliyet
=job meslek|mesleği|iş|çalıştığı yer|işi|görevi|işveren|mesleğim
=school okul|eğitim|üniversite|eğitimi|mezuniyet|bölüm|öğrenim|okulu
=mail e-posta|eposta|email|posta|e-mail|mail|e-posta adresi
=phone telefon|tel|cep|gsm|cep telefonu|numara|telefon numarası
=addr adres|posta adresi|ev adresi|açık adres
=site web sitesi|blog|internet sitesi|site
=im sosyal medya|hesaplar
=faith din|inanç|dini|mezhep
=party siyaset|siyasi görüş|ideoloji|siyasi görüşü|parti
=orient cinsel yönelim
=health engel|sağlık|kan grubu
=ethnic etnik köken|etnisite|kökeni
=tz saat dilimi|zaman dilimi|yerel saat
=kin aile|medeni durum|medeni hal|çocukları|eşi|medeni hali|çocuklar
=id öğrenci numarası|çağrı işareti|plaka|tc kimlik|öğrenci no|tc no
=hours müsait|çevrimiçi|aktif saatler
=ip ip|ip adresi
=travel buluşmalar|seyahatler|etkinlikler|geziler
work maddeler|maddelerim|oluşturduğum*|başlattığım*|yapılacak*|taslak*|deneme tahtası|kaynak*|kaynakça|ödül*|nişan*|yıldız*|araçlar|alıntı*|liste|listeler|notlar|kişiler|teşekkür*|katkılarım|istatistik*|bağlantılar`,
	az: `
self mən|mənim|mənə|məni|özüm|bizim|yaşayıram|işləyirəm|oxuyuram|yazıram|doğulmuşam|anadan olmuşam|haqqımda|edirəm|maraqlanıram|tələbəyəm|bilirəm
my mənim|bizim
named adım|mənim adım|əsl adım|həqiqi adım|tam adım
iam mən
live yaşayıram|yaşayır|doğulmuşam|doğulub|əslən|böyümüşəm|şəhərim|kəndim|köçmüşəm|sakini*|doğulduğum|bakılıyam
born doğulmuşam|anadan olmuşam|doğulub|doğum günü|doğum tarixi|təvəllüd*|anadan olub
age # yaşım|# yaşındayam|yaşım #|# yaş
kin həyat yoldaşı|ər|arvad|ana|ata|valideyn*|oğul|qız|uşaq|uşaqlar|qardaş|bacı|nənə|baba|nəvə|əmi|dayı|xala|bibi|ailə
ourkin həyat yoldaşım|anam*|atam|atamın|oğlum*|qızım*|uşaqlarım*|övladım*|qardaşım*|bacım*|nənəm|babam|nəvəm|ailəm
mykin evliyəm|subayam|ailəliyəm|boşanmışam|övlad atası|övladım var
job işləyirəm|çalışıram|oxuyuram|təhsil alıram|dərs deyirəm|məzunuyam|məzun*|tələbəsiyəm|tələbəyəm|bitirmişəm|ixtisasım|ixtisasca|peşəm|təqaüdçü*|müəlliməm|magistr*|doktorant*
org universitet*|məktəb*|lisey*|institut*|fakültə*|xəstəxana*|şirkət*|nazirli*|kitabxana*|muzey*|bank*|zavod*|akademiya*|bdu|arxiv*
prof müəllim*|mühəndis*|proqramçı*|proqramist*|həkim*|tibb bacısı|kitabxanaçı*|hüquqşünas*|vəkil*|jurnalist*|alim|tarixçi*|tərcüməçi*|iqtisadçı*|memar*|tələbə*|professor*|dosent*|jurist*
every hər|adətən|axşamlar*|səhərlər*|gecələr*|həftəsonu|həftə sonu|növbə*
meet görüş*|vikigörüş*|vikimaniya|konfrans*|seminar*|vikitəlim*
faith müsəlman*|şiə|sünni|xristian*|ateist*|yəhudi*|aqnostik*|deist*
party sosialist*|kommunist*|liberal*|millətçi*|demokrat*|feminist*|türkçü*|müsavatçı*|anarxist*
orient gey|lesbiyan|lgbt*
health autizm*|diabet*|şəkərli diabet|depressiya*|əlil*|qazi*
ethnic ləzgi*|talış*|kürd*|avar|ahıska*|etnik|mənşəli
street küçə*|küçəsi|prospekti|ev|mənzil|qəsəbə*
topic məqalə*|maraq*|layihə*|vikilayihə*|mövzu*|vikipediya*
user bu istifadəçi|istifadəçi
anon qeydiyyatsız|ip ünvan*|anonim*
=name ad|adı|əsl adı|adım|soyadı|ad soyad|ad və soyad
=birth doğum|doğum tarixi|doğum günü|doğulub|təvəllüd
=age yaş|yaşı
=place şəhər|ölkə|yaşayış yeri|doğum yeri|yer|vətəndaşlığı|vətəni|milliyyəti|yaşadığı yer
=job iş|peşə|iş yeri|ixtisası|peşəsi|fəaliyyəti
=school təhsil|universitet|məktəb|təhsili
=mail e-poçt|elektron poçt|email|e-mail|poçt
=phone telefon|mobil|əlaqə nömrəsi
=addr ünvan
=faith din|dini
=party siyasi baxış
=kin ailə|ailə vəziyyəti|uşaqları
work məqalələr|yaratdığım*|məqalələrim|mənbə*|ədəbiyyat|mükafat*|ordenlər|siyahı*|qeydlər|qaralama*`,
	kk: `
self мен|менің|маған|мені|бізді|біздің|өзім|тұрамын|жұмыс істеймін|оқимын|жазамын|туғанмын|туылғанмын|білемін|боламын
my менің|біздің
named атым|менің атым|есімім|менің есімім|шын атым|шын есімім|аты жөнім
iam мен
live тұрамын|тұрады|тұрғын*|туып өстім|туғанмын|өстім|туған жерім|туған қалам|ауылым|қаламыз|көшіп келдім|тумасымын|тұрып жатырмын
born тудым|туғанмын|туылғанмын|дүниеге келдім|дүниеге келген|туған күнім|туған жылы|туылған
age # жастамын|жасым #|# жаста|# жас
kin әйел|күйеу|жар|ана|әке|шеше|ұл|қыз|бала|балалар|аға|іні|апа|сіңлі|қарындас|әже|ата|немере|отбасы
ourkin әйелім|күйеуім|жұбайым|анам|әкем|ұлым|қызым|балам|балаларым|ағам|інім|әпкем|сіңлім|қарындасым|әжем|атам|немерем|отбасым
mykin үйленгенмін|тұрмыстамын|балам бар
job жұмыс істеймін|қызмет етемін|оқимын|студентімін|студент|түлегі|бітірдім|бітіргенмін|мамандығым|мұғаліммін|сабақ беремін|зейнеткер*
org университет*|мектеп*|гимназия*|лицей*|институт*|факультет*|аурухана*|компания*|министрлі*|кітапхана*|мұражай*|музей*|банк*|зауыт*|колледж*|академия*
prof мұғалім*|инженер*|бағдарламашы*|программист*|дәрігер*|медбике*|кітапханашы*|заңгер*|журналист*|ғалым|тарихшы*|аудармашы*|экономист*|студент*|оқытушы*|профессор*
every әр|күн сайын|әдетте|кешке|таңертең|демалыс күн*
meet кездесу*|уикимания|уикикездесу*|семинар*|конференция*
faith мұсылман*|христиан*|атеист*|тәңірші*|агностик*
party социалист*|коммунист*|либерал*|ұлтшыл*|демократ*|феминист*
health аутизм|диабет*|мүгедек*|депрессия
ethnic руым|ұлтым|тегім|найман*|арғын*|адай|ұйғыр*
street көшесі|көше|даңғылы|ықшамаудан*|үй|пәтер
topic мақала*|қызығ*|жоба*|уикижоба*|тақырып*|уикипедия*
user бұл қатысушы|осы қатысушы|қатысушы
=name аты|есімі|аты-жөні|шын аты|шын есімі|тегі
=birth туған күні|туған жылы|туылған күні|дүниеге келген
=age жасы|жас
=place қала|мекені|тұрғылықты жері|ел|туған жері|мекенжайы|аймақ|ұлты|азаматтығы
=job жұмысы|мамандығы|кәсібі|жұмыс орны|қызметі
=school білімі|оқу орны|университет|мектебі
=mail пошта|эл. пошта|электронды пошта|email|e-mail
=phone телефон|тел|ұялы
=addr мекенжай|пошталық мекенжай
=faith діні|дін
=kin отбасы|отбасылық жағдайы
work мақалалар|мақалаларым|дереккөз*|әдебиет|марапаттар|тізім*|құралдар|зертхана*`,
	uz: `
self men|mening|menga|meni|biz|bizning|o'zim|yashayman|ishlayman|o'qiyman|yozaman|tug'ilganman|qiziqaman|bilaman|мен|менинг|яшайман|ишлайман|ўқийман|туғилганман
my mening|bizning|менинг
named ismim|mening ismim|haqiqiy ismim|to'liq ismim|исмим|менинг исмим
iam men|мен
live yashayman|yashaydi|istiqomat qilaman|tug'ilganman|tug'ilib o'sganman|shahrim|qishlog'im|asli|ko'chib kel*|яшайман|туғилганман|истиқомат қиламан
born tug'ilganman|tug'ilgan|tavallud*|tug'ilgan kunim|туғилганман|туғилган
age # yoshdaman|yoshim #|# yosh|# yoshda|# ёшдаман
kin xotin|er|ona|ota|o'g'il|qiz|farzand|bola|bolalar|aka|uka|opa|singil|buvi|bobo|nabira|amaki|tog'a|xola|amma|oila
ourkin xotinim|turmush o'rtog'im|onam|otam|o'g'lim|qizim|farzandim|farzandlarim|bolalarim|akam|ukam|opam|singlim|buvim|bobom|nabiram|oilam|онам|отам|оилам
mykin oilaliman|uylanganman|turmushga chiqqanman|ota onam|farzandim bor|оилалиман
job ishlayman|o'qiyman|tahsil ol*|talabasiman|talabasi|talabaman|bitirganman|dars beraman|kasbim|mutaxassisligim|nafaqaxo'r*|pensioner*|bitiruvchi*|ишлайман|ўқийман|талабасиман
org universitet*|maktab*|institut*|litsey*|kollej*|fakultet*|shifoxona*|kompaniya*|vazirli*|kutubxona*|muzey*|bank*|zavod*|akademiya*|университет*|институт*|мактаб*
prof o'qituvchi*|muhandis*|dasturchi*|shifokor*|hamshira*|kutubxonachi*|huquqshunos*|advokat*|jurnalist*|olim|tarixchi*|tarjimon*|iqtisodchi*|talaba*|professor*|ўқитувчи*|муҳандис*|дастурчи*|талаба*|шифокор*
every har|odatda|kechqurun*|ertalab*|dam olish kunlari|har kuni
meet uchrashuv*|vikimaniya|konferensiya*|vikimarafon*|seminar*
faith musulmon*|xristian*|ateist*|agnostik*|dindor*|мусулмон*
party sotsialist*|kommunist*|liberal*|millatchi*|demokrat*|feminist*
health autizm|diabet*|nogiron*|depressiya
ethnic millatim|qoraqalpoq*|tojik*|elati
street ko'chasi|ko'cha|mahalla*|uy|xonadon|daha
topic maqola*|qiziq*|loyiha*|vikiloyiha*|mavzu*|vikipediya*
user bu foydalanuvchi|ushbu foydalanuvchi|foydalanuvchi
=name ism|ismi|ismim|haqiqiy ismi|familiya|to'liq ismi|f.i.sh|исми|исм
=birth tug'ilgan kuni|tug'ilgan sana|tug'ilgan yili|tug'ilgan|tavallud
=age yosh|yoshi
=place shahar|yashash joyi|davlat|mamlakat|tug'ilgan joyi|manzil|viloyat|millati|fuqaroligi|istiqomat joyi
=job kasbi|kasb|ish|ish joyi|mutaxassisligi
=school ta'lim|ma'lumoti|o'qish joyi|universitet|maktab
=mail pochta|e-pochta|email|elektron pochta|e-mail
=phone telefon|tel|mobil|telefon raqami
=addr manzil|pochta manzili
=faith din|dini
=kin oila|oilaviy ahvoli
work maqolalar|maqolalarim|yaratgan*|manbalar|adabiyotlar|mukofotlar|ro'yxat*|eslatmalar|qumloq*`,
	tt: `
self мин|минем|миңа|мине|без|безнең|үзем|яшим|эшлим|укыйм|язам|тудым|туганмын|беләм|бирәм
my минем|безнең
named минем исемем|исемем|чын исемем
iam мин
live яшим|яши|тудым|туганмын|үстем|туган авылым|туган шәһәрем|туган ягым|чыгышым белән|күченде*
born тудым|туганмын|туган көнем|дөньяга килдем|туган елым
age миңа # яшь|# яшьтә|# яшь
kin хатын|ир|әни|әти|ана|ата|улы|кызы|кыз|бала|балалар|абый|апа|эне|сеңел|дәү әни|дәү әти|әби|бабай|онык|гаилә
ourkin хатыным|ирем|әнием|әтием|улым|кызым|балаларым|абыем|апам|энем|сеңлем|әбием|бабам|гаиләм
mykin өйләнгән|кияүдә
job эшлим|укыйм|укытам|студент*|тәмамладым|һөнәрем|хезмәт итәм|пенсионер*|белгечлегем
org университет*|мәктәп*|гимназия*|лицей*|институт*|факультет*|хастаханә*|китапханә*|музей*|банк*|завод*|кфу|нәшрият*
prof укытучы*|инженер*|программачы*|программист*|табиб|шәфкать туташы|китапханәче*|юрист*|журналист*|галим|тарихчы*|тәрҗемәче*|студент*|язучы*
every һәр|гадәттә|кичләрен|иртән|ял көн*
faith мөселман*|православ*|атеист*|христиан*|тәңреч*|керәшен*
party социалист*|коммунист*|либерал*|милләтче*|демократ*
health диабет*|инвалид*|аутизм
ethnic мишәр*|типтәр*|милләтем|керәшен*|нугай*
street урамы|урам|проспекты|йорт|фатир
topic мәкалә*|кызыксын*|проект*|википроект*|темалар|википедия*
user бу кулланучы|кулланучы
=name исем|исеме|исемем|чын исеме|фамилия|исем фамилия
=birth туган көне|туган елы|туган
=age яшь|яше
=place шәһәр|яшәү урыны|ил|туган җире|туган урыны|район|милләте
=job һөнәре|эше|эш урыны|һөнәр
=school белеме|уку йорты|мәктәп
=mail почта|эл. почта|электрон почта|email|e-mail
=phone телефон|тел
=addr адрес
=faith дине|дин
=kin гаилә|гаилә хәле
work мәкаләләр|чыганаклар|әдәбият|бүләкләр|исемлек`,
	ky: `
self мен|менин|мага|мени|биз|биздин|өзүм|жашайм|иштейм|окуйм|жазам|туулгам|төрөлгөм|билем
my менин|биздин
named менин атым|атым|ысымым|чыныгы атым
iam мен
live жашайм|жашайт|туулгам|төрөлгөм|туулуп өскөм|чоңойгом|шаарым|айылым|туулган жерим|тургун*
born туулгам|төрөлгөм|туулган күнүм|туулган жылы|төрөлгөн
age # жаштамын|# жаштам|жашым #|# жашта
kin аял|күйөө|эне|апа|ата|уул|кыз|бала|балдар|байке|ини|эже|сиңди|чоң эне|чоң ата|небере|үй-бүлө
ourkin аялым|уулум|жубайым|күйөөм|апам|атам|кызым|балам|балдарым|байкем|иним|эжем|сиңдим|чоң атам|чоң энем|үй-бүлөм
mykin үйлөнгөм|үй-бүлөлүүмүн
job иштейм|окуйм|окутам|студентмин|студент*|бүтүргөм|аяктагам|кесибим|адистигим|сабак берем|пенсионер*
org университет*|мектеп*|лицей*|институт*|факультет*|оорукана*|компания*|министрли*|китепкана*|музей*|банк*|завод*|академия*
prof мугалим*|инженер*|программист*|дарыгер*|медайым*|китепканачы*|юрист*|журналист*|окумуштуу*|тарыхчы*|котормочу*|экономист*|студент*
every ар бир|ар дайым|адатта|кечинде|эртең менен|дем алыш күн*
faith мусулман*|атеист*|христиан*|теңирчи*
party социалист*|коммунист*|либерал*|улутчул*|демократ*
health диабет*|майып*|аутизм
ethnic уругум|улутум|дунган*|уйгур*
street көчөсү|көчө|проспектиси|батир
topic макала*|кызыг*|долбоор*|темалар|уикипедия*|википедия*
user бул колдонуучу|колдонуучу
=name аты|ысымы|аты-жөнү|чыныгы аты|фамилиясы
=birth туулган күнү|туулган жылы|төрөлгөн күнү|туулган
=age жашы
=place шаар|жашаган жери|өлкө|туулган жери|дареги|улуту
=job кесиби|иши|иштеген жери
=school билими|окуу жайы|университет
=mail почта|эл. почта|электрондук почта|email|e-mail
=phone телефон|тел|байланыш номери
=addr дарек
=faith дини
=kin үй-бүлө|үй-бүлөсү
work макалалар|булактар|адабияттар|сыйлыктар|тизме`,
};
