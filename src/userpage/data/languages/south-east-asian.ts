/** Words of languages of South-East Asia; the keys are explained in `../../concepts.ts`. */

export const SOUTH_EAST_ASIAN: Record<string, string> = {
	tl: `
self ako|ko|akin|aking|kami|namin|kumusta|kamusta|ako'y|ako si|sa akin|tungkol sa akin|ako ay|sarili ko|ang aking|aming|kong
my aking|ko|namin|naming|aming
named ang pangalan ko|pangalan ko|ako si|ako po si|tunay kong pangalan|ang tunay na pangalan ko|buong pangalan ko|tawag sa akin|totoong pangalan|tawag nila sa akin|tawagin|tawagin niyo akong|tawagin mo akong|kilala ako bilang|kilala bilang|ngalan ko|ang tunay na pangalan|tawagin na lang|tawagin n'yo|tawag sakin|palayaw|palayaw ko|tunay na pangalan|sa birth certificate|sa id ko|tawagin ninyo akong|nagmamahal|lubos na gumagalang
iam ako ay|ako'y|isa akong|ako|ako po|ako ay isang|ako si
live nakatira|naninirahan|nakatira ako|taga|tubong|tubo sa|ipinanganak sa|lumaki sa|isinilang sa|tumira|bayan ko|probinsya ko|mula ako sa|laking|umuuwi sa|residente ng|tiga|taga-|lumaki|isinilang|lumipat|promdi|nakatira sa|galing ako|lumaki ako|residente|nagbo-board|nangungupahan|ofw sa|bahay namin|galing sa|bintana|tanaw sa bintana|tanaw mula|ipinanganak at lumaki|nasa * ngayon|nasa * na ngayon|kasalukuyang nasa|umuupa|boarding house|nakikitira|tumira ako|lumipat sa|lumipat ako|lumipat kami|probinsyano|probinsyana|nasa abroad|lalawigan ko|baryo namin|barangay namin|bayan namin|minutong lakad|lola ko sa|nakadestino|naka-base|nakabase|naka-assign
born ipinanganak|isinilang|kaarawan|petsa ng kapanganakan|pinanganak|kapanganakan|batang 90s
age # taong gulang|# anyos|edad #|# taon na ako|# na ako|# years old|anyos|# taon|taong gulang|edad|beinte|trenta|kuwarenta|dalawampu|tatlumpu|senior citizen|tinedyer|lampas singkwenta|lampas kwarenta|lampas trenta|lampas sisenta|singkwenta na|kwarenta na|trenta na|sisenta na|trenta anyos|kwarenta anyos|singkwenta anyos|anyos na|mag-# na|senior na|tatay na|lolo na|lola na|tigulang|grade 10|grade 11|grade 12
kin asawa|misis|mister|nanay|tatay|ina|ama|mama|papa|anak|mga anak|kapatid|kuya|ate|lolo|lola|apo|tiyo|tiya|tito|tita|pinsan|pamangkin|nobyo|nobya|jowa|pamilya|magulang|biyenan|bunso|panganay|inay|itay|ermat|erpat|hipag|bayaw|kasintahan|syota|kambal|ninong|ninang|inaanak|kumander|ditse|diko|mama ko|papa ko|manugang
mykin may asawa|kasal ako|kasal na|may anak|asawa ko|anak ko|nanay ko|tatay ko|kapatid ko|kuya ko|ate ko|lola ko|lolo ko|single ako|balo|may mga anak|dalawang anak|tatlong anak|isang anak|mga anak ko|misis ko|mister ko|binata|dalaga|biyudo|biyuda|hiwalay|ikinasal|single|bunso sa|panganay sa|nag-iisang anak|magulang ko|pamilya ko|jowa ko|tulog na ang mga anak|tulog na ang mga bata|pag tulog na|kuha ni misis|kuha ng asawa|kuha ni mister|kuha ng anak|alaga ko si nanay|inaalagaan ko|nag-aalaga ng|may dalawang anak|may tatlong anak|may isang anak|ama ng|ina ng|may pamilya|single pa|hiwalay sa asawa|solo parent|single mom|single dad
job nagtatrabaho|trabaho|nagtuturo|nag-aaral|estudyante|mag-aaral|empleyado|kawani|propesyon|nagtapos|gradweyt|guro sa|retirado|hanapbuhay|nagtrabaho|kumukuha ng|agent sa|ofw|nars sa|kurso|pumapasok sa|nagtatrabaho bilang|trabaho ko|nag-aral|graduate ng|alumnus ng|estudyante ng|mag-aaral ng|nasa ikalawang taon|nasa unang taon|first year|second year|third year|fourth year|senior high|junior high|grade #|bs|ba sa|thesis|ojt|pensyonado|walang trabaho|freelancer|negosyante|may tindahan|may negosyo|nagtitinda|naglilingkod|namamasada|nagmamaneho|dating guro|nagtuturo ng|nagtuturo sa|pumapasada|sari-sari store|nagsasaka|magsasaka|nangingisda|nagtratrabaho|nagwowork|night shift|day shift|graveyard|graveyard shift|naka-duty|call center|vloger|2nd year|3rd year|4th year|estudyante sa|nag-aaral sa|nagma-masters|masteral|board exam|reviewee|nagretiro|retirada|tambay|naghahanap ng trabaho|seaman|domestic helper|caregiver|mga pasyente ko|mga estudyante ko|mga mag-aaral ko|kawani ng|empleyado ng|empleyado sa|lgu|deped
org unibersidad|pamantasan|kolehiyo|paaralan|kompanya|kumpanya|ospital|aklatan|bangko|kagawaran|opisina|up|pup|ust|ateneo|bpo|institusyon|munisipyo|barangay|eskwelahan|eskuwelahan|up diliman|up los baños|up manila|la salle|feu|mapua|siliman|klinika|botika|silid-aklatan|kapitolyo|city hall|barangay hall|tanggapan|deped|doh|dost|call center|pabrika|palengke|karinderya|sari-sari*|restawran|diyaryo|parokya|seminaryo|kumbento|pnp|afp|simbahan|museo|hayskul|elementarya|mababang paaralan|mataas na paaralan|adamson|rhu|health center|dpwh|dswd|meralco|pldt|tindahan|himpilan|ward ng mga
prof guro|inhinyero|programmer|doktor|nars|abogado|mamamahayag|estudyante|mag-aaral|propesor|mananaliksik|tagasalin|magsasaka|mangingisda|drayber|tsuper|akawntant|arkitekto|call center agent|teacher|engineer|titser|kawani ng gobyerno|tindera|seaman|kusinero|maestro|maestra|doktora|manggagamot|dentista|parmasyotiko|abogada|peryodista|iskolar|laybraryan|siyentipiko|karpintero|elektrisyan|mekaniko|tindero|kahera|sundalo|pulis|marino|developer|accountant|litratista|manunulat sa|ofw|pari|madre|pastor|seminarista|maybahay|kasambahay|guwardiya|barbero|mananahi|negosyante|empleyado|nurse|beterinaryo|parmasyutiko|med tech|midwife|komadrona|caregiver|kundoktor|tricycle driver|jeepney driver|tubero|panadero|kahero|sekyu|labandera|virtual assistant|bumbero|kapitan ng barangay|kagawad|tagapagsalin|librarian|retiradong guro
every tuwing|araw-araw|gabi-gabi|linggo-linggo|kada linggo|graveyard|panggabi|pang-umaga|pagkatapos ng trabaho|sabado at linggo|gising ako|night shift|gabi lang|tuwing sabado|tuwing linggo|tuwing gabi|tuwing umaga|tuwing biyernes|gabi-gabi*|araw-araw*|linggo-linggo*|hatinggabi|madaling-araw|madaling araw|shift ko|day off|walang pasok|pagkatapos ng klase|pag-uwi|uwian|day shift|mid shift|tuwing hapon|tuwing weekend|kada gabi|pagkauwi|alas-diyes|alas diyes|alas-nuwebe|alas-onse|alas-dose|alas-otso|lunes hanggang biyernes|lunch break|rest day|minsan sa isang linggo|dalawang beses sa isang linggo|minsan sa isang buwan
meet kitakits|pagpupulong|kumperensya|wikimania|edit-a-thon|palihan|seminar|meetup|pagtitipon|miting|kumperensiya
away bakasyon|biyahe|magbabakasyon|pupunta ako|uuwi ako|dumalo|dadalo|wala ako|uuwi|pupunta|aalis|lumahok|sumali|uuwi ng|uuwi sa|umuuwi|pupunta sa|bibiyahe|nasa bakasyon|nasa probinsya|lilipad|lipad pa-
faith katoliko|katolika|kristiyano|protestante|muslim|iglesia ni cristo|inc|born again|ateista|agnostiko|saksi ni jehova|sabadista|aglipayano|budista|romano katoliko|ateo|aglipayan|adbentista|metodista|baptista|debotong|deboto|walang relihiyon|iglesya|hindi ako naniniwala sa diyos|naniniwala sa diyos|nagsisimba|sumasamba|sakristan|choir ng simbahan
party dilawan|dds|kakampink|komunista|sosyalista|makabayan|aktibista|konserbatibo|peminista|apolohista|botante|maka-kaliwa|anakpawis|bayan muna|gabriela|bbm|loyalista|nat-dem|socdem|makabayan bloc|kasapi ng partido|unyonista|raliyista
orient bakla|bading|beki|tomboy|lesbiyana|bisexual|transgender|silahis|homosekswal|lgbt|queer|baklang|tibo|transpinay|bi|lgbtqia|baklita
health diabetes|may diyabetis|autismo|autistic|bingi|bulag|epilepsy|depresyon|kanser|hika|pwd|bipolar|dialysis|altapresyon|may sakit|diyabetis|dyabetis|high blood|stroke|pipi|pilay|naka-wheelchair|wheelchair|anxiety|adhd|autism|tb|tuberkulosis|nagda-dialysis|may kapansanan|sakit sa puso|chemo|nagpapagamot|hiv|insomnia|migraine|kaliwang tainga|kanang tainga|naka-insulin|insulin|diyabetiko|dialisis|nagdadialysis|na-stroke|epilepsi|plhiv|dyslexia|utal|saklay|tungkod|color blind|naoperahan|gamot ko|bingi ang|bulag ang|bingi ako
ethnic bikolano|ilokano|bisaya|cebuano|ilonggo|kapampangan|igorot|aeta|tausug|maranao|lumad|tsinoy|waray|tagalog ako|moro|ilocano|pangasinense|ifugao|mangyan|chinoy|mestizo|maguindanaon
street kalye|kalsada|purok|blk|lot|abenida|baranggay|brgy|sitio
topic interesado|hilig ko|artikulo|mga artikulo|proyekto|nagsusulat tungkol|wikipedia|paksa|nag-aambag|nag-upload|nag-a-upload|mag-upload
site blog ko|website ko|aking blog|aking website
user ang tagagamit na ito|itong tagagamit|ang wikipedistang ito|ang user na ito
anon hindi naka-login|hindi nakalogin|nakalimutang mag-login|ip ko|hindi nakalagda|aking ip|walang account|nakalimutan kong mag-log|nakalimutan kong mag-login|hindi naka-log in|bago ako magrehistro
=name pangalan|tunay na pangalan|buong pangalan|palayaw|totoong pangalan
=birth kapanganakan|petsa ng kapanganakan|kaarawan|ipinanganak|araw ng kapanganakan|bday
=age edad|gulang
=place tirahan|lugar|lungsod|bayan|bansa|probinsya|lalawigan|pook ng kapanganakan|nakatira sa|taga|lokasyon|pinagmulan|tinitirhan|lugar ng kapanganakan|taga-saan|taga saan|kinaroroonan|tubong
=job trabaho|hanapbuhay|propesyon|opisina|pinagtatrabahuhan|kumpanya|posisyon
=school paaralan|edukasyon|unibersidad|kurso|kolehiyo|pinag-aralan|eskwelahan
=mail email|e-mail|sulatroniko
=phone telepono|selpon|cellphone|cp|numero|cp no.
=addr tirahan|address|adres
=site websayt|website|blog
=im fb|ig
=faith relihiyon|pananampalataya
=party politika|partido|pananaw sa politika
=health kalusugan|sakit|uri ng dugo|kapansanan|tipo ng dugo
=ethnic etnisidad
=kin pamilya|asawa|anak|mga anak|magulang|katayuang sibil|kalagayang sibil
=id student number|numero ng estudyante|plaka|id number|lisensiya|lisensya|numero ng lisensiya|prc number
=hours oras|oras ng pag-edit|iskedyul|shift|oras ng trabaho|oras online
=travel mga pulong|mga dinaluhan|biyahe
work artikulo|mga artikulo|listahan|talaan|burador|sanggunian|gantimpala|mga kawing|sipi|ambag|mga ambag|tala|gawain
native batang maynila|batang qc|batang tondo|laking tondo|manileño|manilenyo|cebuano|cebuana|ilonggo|ilongga|bikolano|bikolana|bicolano|bicolana|ilokano|ilokana|ilocano|ilocana|kapampangan|pangasinense|batangueño|batangueña|batangenyo|kabitenyo|caviteño|bulakenyo|bulakenya|bulakeño|davaoeño|davaoeña|waray|zamboangueño|palaweño|igorot|laguneño|quezonian|negrense|boholano|boholana|mindoreño
month pasko|bagong taon|mahal na araw|semana santa|undas|todos los santos|pista|fiesta|pista ng|sinulog|ati-atihan|panagbenga|ramadan|eid|sembreak|bakasyon|summer|susunod na buwan|susunod na linggo|sa susunod na taon|bukas|samakalawa`,
	my: `
self ကျွန်တော်|ကျွန်မ|ကျနော်|ကျမ|ကျွန်ုပ်|မင်္ဂလာပါ|ကျုပ်|ကျွန်တော့်|ကျွန်မရဲ့|ပါတယ်ခင်ဗျာ|ခင်ဗျာ|ပါတယ်ရှင့်
my ကျွန်တော့်|ကျွန်တော်|ကျွန်မ|ကျွန်မရဲ့|ကျနော့်|ကျနော်|ကျွန်တော်ရဲ့
named အမည်ရင်း|နာမည်ရင်း|နာမည်က|အမည်မှာ|အမည်က|နာမည်အရင်း|နာမည်|ကျွန်တော့်နာမည်|ကျွန်မနာမည်|ကျွန်ုပ်အမည်
iam ကျွန်တော်|ကျွန်မ|ကျနော်
live နေထိုင်|မွေးဖွား|ဇာတိ|နေပါတယ်|ကြီးပြင်း|မွေးခဲ့|မွေးရပ်|မြို့ခံ|နေသူ|နေတယ်|မြို့သား|မြို့သူ|ဇာတိမြို့|နေရပ်
born မွေးနေ့|မွေးသက္ကရာဇ်|မွေးခဲ့|မွေးဖွားသည်|မွေးတယ်|မွေးသည်|မွေးပါတယ်|ခုနှစ်ဖွား
age အသက်|အရွယ်|နှစ်အရွယ်|နှစ်သား
kin ဇနီး|ခင်ပွန်း|အမေ|အဖေ|မိဘ|သားသမီး|သမီး|အစ်ကို|အစ်မ|ညီလေး|ညီမ|အဖိုး|အဖွား|မိသားစု|ယောက်ျား|မိန်းမ|အဘိုး|အဘွား
mykin အိမ်ထောင်ရှင်|အိမ်ထောင်သည်|အိမ်ထောင်ကျ|အိမ်ထောင်|သားနှစ်ယောက်|သမီးနှစ်ယောက်|လူပျို|အပျို
job အလုပ်လုပ်|တက်ရောက်|ပညာသင်|ဘွဲ့ရ|ကျောင်းသား|ကျောင်းသူ|ဝန်ထမ်း|အသက်မွေး|အလုပ်အကိုင်|သင်ကြား|လုပ်ပါတယ်|တက်နေ|ကျောင်းတက်
org တက္ကသိုလ်|ကျောင်း|ကောလိပ်|ကုမ္ပဏီ|ဆေးရုံ|စာကြည့်တိုက်|ပြတိုက်|ဘဏ်|ဝန်ကြီးဌာန|ဌာန|ရုံး
prof ဆရာဝန်|အင်ဂျင်နီယာ|ကျောင်းဆရာ|ဆရာမ|သူနာပြု|ရှေ့နေ|သတင်းထောက်|ကျောင်းသား|ကျောင်းသူ|ပရိုဂရမ်မာ|ဝန်ထမ်း|ကထိက|လယ်သမား
faith ဗုဒ္ဓဘာသာဝင်|ခရစ်ယာန်|မွတ်စလင်|အစ္စလာမ်|ဟိန္ဒူ|ဘာသာမဲ့|ဗုဒ္ဓဘာသာ
party nld|ဒီချုပ်|ဆိုရှယ်လစ်|cdm|pdf
orient လိင်တူ|လိင်ပြောင်း|lgbt
health ဆီးချို|မသန်စွမ်း|မျက်မမြင်|နားမကြား|ကင်ဆာ|အော်တစ်ဇင်
ethnic ကရင်လူမျိုး|ရှမ်းလူမျိုး|မွန်လူမျိုး|ကချင်လူမျိုး|ရခိုင်လူမျိုး|ချင်းလူမျိုး|ဗမာလူမျိုး|ရိုဟင်ဂျာ|တရုတ်လူမျိုး
street လမ်း|ရပ်ကွက်|တိုက်အမှတ်|အိမ်အမှတ်|စာတိုက်
topic ဆောင်းပါး|စိတ်ဝင်စား|ဝီကီပီးဒီးယား
user ဤအသုံးပြုသူ|ဒီအသုံးပြုသူ
=name အမည်|နာမည်|အမည်ရင်း|နာမည်ရင်း
=birth မွေးနေ့|မွေးသက္ကရာဇ်|မွေးဖွား|မွေးဖွားရက်
=age အသက်
=place နေရပ်|မြို့|ဇာတိ|နေထိုင်ရာ|နိုင်ငံ|မွေးရပ်|နေရာ
=job အလုပ်အကိုင်|အလုပ်
=school ပညာရေး|ကျောင်း|တက္ကသိုလ်
=mail အီးမေးလ်|အီးမေး
=phone ဖုန်း|ဖုန်းနံပါတ်|တယ်လီဖုန်း
=addr လိပ်စာ|နေရပ်လိပ်စာ
=faith ဘာသာ|ကိုးကွယ်သည့်ဘာသာ
=ethnic လူမျိုး
=kin မိသားစု
work ဆောင်းပါး|စာရင်း|ကိုးကား|သဲပုံး`,
	km: `
self ខ្ញុំ|នាងខ្ញុំ|របស់ខ្ញុំ|សួស្តី|ជម្រាបសួរ
my របស់ខ្ញុំ|ខ្ញុំ
named ខ្ញុំឈ្មោះ|ឈ្មោះពិត|ឈ្មោះរបស់ខ្ញុំ|ឈ្មោះខ្ញុំ|ឈ្មោះពេញ
iam ខ្ញុំជា|ខ្ញុំ
live រស់នៅ|ស្រុកកំណើត|កើតនៅ|មកពី|ធំធាត់|ខ្ញុំនៅ|ស្នាក់នៅ
born កើតនៅ|ថ្ងៃកំណើត|កើតថ្ងៃ|កើតឆ្នាំ
age អាយុ
kin ប្រពន្ធ|ភរិយា|ប្តី|ស្វាមី|ឪពុក|ម្តាយ|កូនស្រី|កូនប្រុស|បងប្រុស|បងស្រី|ប្អូន|ជីដូន|ជីតា|គ្រួសារ
mykin រៀបការ
job ធ្វើការ|កំពុងរៀន|រៀននៅ|បង្រៀន|បញ្ចប់ការសិក្សា|និស្សិត|មុខរបរ|បុគ្គលិក
org សាកលវិទ្យាល័យ|វិទ្យាល័យ|សាលា|ក្រុមហ៊ុន|មន្ទីរពេទ្យ|បណ្ណាល័យ|សារមន្ទីរ|ធនាគារ|ក្រសួង|វិទ្យាស្ថាន
prof គ្រូបង្រៀន|វិស្វករ|វេជ្ជបណ្ឌិត|និស្សិត|សិស្ស|អ្នកកាសែត|មេធាវី|គិលានុបដ្ឋាក|កសិករ
faith ពុទ្ធសាសនិក|អ្នកកាន់|គ្រិស្ត|ឥស្លាម|កាន់សាសនា
health ទឹកនោមផ្អែម|ពិការ|មហារីក
street ផ្លូវលេខ|ផ្ទះលេខ|សង្កាត់
topic អត្ថបទ|ចំណាប់អារម្មណ៍|វិគីភីឌា
user អ្នកប្រើប្រាស់នេះ
=name ឈ្មោះ|ឈ្មោះពិត|ឈ្មោះពេញ
=birth ថ្ងៃកំណើត|ថ្ងៃខែឆ្នាំកំណើត|កើត
=age អាយុ
=place ទីកន្លែង|ស្រុកកំណើត|ទីលំនៅ|ប្រទេស|ទីក្រុង|ខេត្ត
=job មុខរបរ|ការងារ
=school ការសិក្សា|សាលា
=mail អ៊ីមែល|អ៊ីម៉ែល
=phone ទូរស័ព្ទ|លេខទូរស័ព្ទ
=addr អាសយដ្ឋាន
=faith សាសនា
=kin គ្រួសារ
work អត្ថបទ|បញ្ជី|ឯកសារយោង`,
	ceb: `
self ako|akong|ko|kanako|nako|kami|kumusta|koy|ko si
=name ngalan|tinuod nga ngalan
=birth natawhan|adlaw nga natawhan
=age edad
=place puloy-anan|lungsod|lalawigan|nasod|gikan|dapit
=job trabaho
=school tulunghaan
=mail email
=phone telepono|selpon
=addr adres|puloy-anan
=faith relihiyon
=kin pamilya|asawa|bana
work mga artikulo|artikulo|listahan|reperensiya
my akong|nako|among|namo
iam ako si|ako usa|usa ko|usa ako
named akong ngalan|ang akong ngalan|tinuod kong ngalan|tinuod nga ngalan|ako si|ang ngalan ko|tawga ko|tawag nila nako
live nagpuyo|nagpuyo ko|taga|taga-|gikan sa|gikan ko|natawo sa|lumulupyo|nagdako|nagdako sa|puyo ko|among balay|lungsod ko
born natawo|gipanganak|natawhan|adlawng natawhan|adlaw nga natawhan
age ang akong edad|edad #|# anyos|# ka tuig|# tuig
kin asawa|bana|anak|mga anak|amahan|inahan|nanay|tatay|igsoon|manghod|maguwang|lolo|lola|pamilya|uyab|mama|papa
mykin minyo|minyo ko|dalaga|ulitawo|akong asawa|akong bana|akong anak|akong mga anak|akong inahan|akong amahan|akong igsoon|duha ka anak|tulo ka anak|usa ka anak
job nagtrabaho|trabaho|nagtudlo|nagtuon|nag-eskwela|estudyante sa|migraduwar|nakahuman|retirado|empleyado|gradwado
org tulunghaan|eskwelahan|unibersidad|kolehiyo|ospital|kompanya|bangko|librarya|opisina|simbahan
prof magtutudlo|titser|nars|doktor|inhenyero|abogado|estudyante|mangingisda|mag-uuma|drayber|programmer|sekretarya|pulis
every kada adlaw|kada gabii|kada sabado|kada domingo|matag adlaw|matag semana|matag sabado|matag domingo
faith katoliko|romano katoliko|protestante|kristiyano|muslim|born again|saksi ni jehova|ateyista
orient bayot|tomboy|transgender
health diabetes|kanser|depresyon|bungol|buta|hika
topic artikulo|wikipedia|interesado
user kini nga tiggamit|kining tiggamit`,
};
