/** Words of further Turkic languages; the keys are explained in `../../concepts.ts`. */

export const TURKIC: Record<string, string> = {
	kk: `
self мен|менің|маған|мені|бізді|біздің|өзім|тұрамын|жұмыс істеймін|оқимын|жазамын|туғанмын|туылғанмын|білемін|боламын
my менің|біздің
named атым|менің атым|есімім|менің есімім|шын атым|шын есімім|аты жөнім|мені деп атайды|деп атайды|деп біледі
iam мен
live тұрамын|тұрады|тұрғын*|туып өстім|туғанмын|өстім|туған жерім|туған қалам|ауылым|қаламыз|көшіп келдім|тумасымын|тұрып жатырмын
born тудым|туғанмын|туылғанмын|дүниеге келдім|дүниеге келген|туған күнім|туған жылы|туылған|жылы туған
age # жастамын|жасым #|# жаста|# жас|жасқа келдім|жастан астым|жастамын|тен астым|бестен астым|ден астым|тан астым
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
named ismim|mening ismim|haqiqiy ismim|to'liq ismim|исмим|менинг исмим|meni deb|deb atashadi|deb chaqirishadi|deb bilishadi
iam men|мен
live yashayman|yashaydi|istiqomat qilaman|tug'ilganman|tug'ilib o'sganman|shahrim|qishlog'im|asli|ko'chib kel*|яшайман|туғилганман|истиқомат қиламан|dunyoga kelganman|tug'ilib|o'sganman|oʻsganman|voyaga yet*
born tug'ilganman|tug'ilgan|tavallud*|tug'ilgan kunim|туғилганман|туғилган|dunyoga kelganman|dunyoga kelgan|yilda tug'ilgan|yilning
age # yoshdaman|yoshim #|# yosh|# yoshda|# ёшдаман|yoshdaman|yoshga|yoshimda
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
named менин атым|атым|ысымым|чыныгы атым|деп аташат|деп билишет
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
