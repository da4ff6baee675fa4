/** Turkish and Azerbaijani words; the keys are explained in `../../concepts.ts`. */

export const TURKISH: Record<string, string> = {
	tr: `
self ben|benim|bana|beni|bende|bizim|kendim|kendimi|kendi|yaşıyorum|oturuyorum|çalışıyorum|okuyorum|yazıyorum|doğdum|seviyorum|ilgileniyorum|yapıyorum|katıldım|katılıyorum|ediyorum|öğrenciyim|öğretmenim|mühendisim|doktorum|hakkımda|varım|vikipedistim|biliyorum|hastasıyım|üyesiyim|yaşındayım|evliyim|bekarım|ismim|istiyorum|bulunuyorum|geldim|veriyorum|çalıştım|okudum
my benim|bizim
named adım|ismim|benim adım|gerçek adım|gerçek ismim|asıl adım|tam adım|adım soyadım|bana derler|gerçek hayatta|derler bana|diye bilirler|diye tanırlar|adıyla bilirler|kimlikte
iam ben
live yaşıyorum|yaşamaktayım|oturuyorum|ikamet ediyorum|ikamet etmekteyim|ikamet|ikamet eden|yaşayan|yaşıyor|doğumluyum|aslen|memleketim|memleketi|nüfusuna kayıtlı|büyüdüm|doğup büyüdüm|yerleştim|taşındım|şehrim|köyüm|kökenliyim|hemşehri*|liyim|lıyım|luyum|lüyüm|istanbulluyum|ankaralıyım|izmirliyim|sakini*
born doğdum|doğumlu|doğumluyum|doğum günüm|doğum tarihi|doğum yılı|dünyaya geldim|dünyaya gelmiş*|kuşağı|lerden|lardan
age # yaşındayım|# yaşında|yaşım #|# yaş|# yaşına|yirmili yaş*|otuzlu yaş*|kırklı yaş*|ellili yaş*|emekliyim|yaşına|yaşındayım|yaşımda|# yaşına bastım
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
named adım|mənim adım|əsl adım|həqiqi adım|tam adım|məni çağırırlar|deyirlər mənə|kimi tanıyırlar|mənə deyirlər
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
};
