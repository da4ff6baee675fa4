/** Words of Baltic languages; the keys are explained in `../../concepts.ts`. */

export const BALTIC: Record<string, string> = {
	lt: `
self aš|mane|man|mano|gyvenu|dirbu|gimiau|studijuoju|rašau|redaguoju|esu|turiu|mes|mūsų|mokausi|dėstau
my mano|mūsų
named mano vardas|mano tikrasis vardas|vardu|tikrasis vardas|vadina mane|mane vadina|pažįsta kaip|pravardžiuoja
iam esu|aš esu
live gyvenu|kilęs iš|kilusi iš|esu iš|gimęs|gimusi|užaugau|persikėl*|mano miestas|gyvenantis|gyvenanti
born gimiau|gimęs|gimusi|gimimo|gimtadienis
age man # met*|# metų|# metai
kin žmona|vyras|draugė|motina|mama|tėvas|tėvai|sūnus|sūnūs|dukra|dukros|vaikai|vaikas|brolis|sesuo|močiutė|senelis|anūk*|dėdė|teta|šeima
mykin vedęs|ištekėjusi|išsiskyr*|našlys|našlė
job dirbu|studijuoju|dėstau|mokausi|baigiau|studentas|studentė|darbuotoj*|profesija|pensinink*|mokytojauju
org universitet*|mokykl*|gimnazij*|institut*|fakultet*|ligonin*|įmon*|bibliotek*|muziej*|bank*|archyv*
prof mokytoj*|inžinier*|programuotoj*|gydytoj*|bibliotekinink*|teisinink*|žurnalist*|istorik*|vertėj*|student*|moksleiv*
every kiekvien*|dažniausiai|paprastai|vakarais|savaitgali*|rytais|naktimis|pamain*
meet susitikim*|vikisusitikim*|vikimanija|konferencij*
faith katalik*|krikščion*|stačiatik*|ateist*|musulmon*|budist*|evangelik*|tikint*
party socialist*|liberal*|konservator*|anarchist*|nacionalist*|feminist*|balsuoju
orient gėjus|lesbietė|biseksual*|lgbt*
health autiz*|diabet*|depresij*|diagnoz*|neįgal*|kurči*|astm*|epilepsij*
ethnic žemait*|lenkų tautyb*|tautyb*|karaim*|kilmė*
street gatvė|g|prospektas|pr|aikštė|pašto dėžutė
topic domi*|straipsni*|projekt*|rašau apie|vikipedij*
user šis naudotojas|ši naudotoja|šis vikipedistas|naudotojas|vikipedistas
=name vardas|tikrasis vardas|pavardė|vardas ir pavardė
=birth gimęs|gimusi|gimimo data|gimtadienis
=age amžius
=place miestas|gyvenamoji vieta|šalis|gyvena|vieta
=job profesija|darbas|darbovietė|pareigos
=school išsilavinimas|mokykla|universitetas
=mail paštas|el. paštas|e. paštas
=phone telefonas|tel|mob
=addr adresas
=faith religija|tikėjimas
=kin šeima
work straipsniai|sukurti|šaltiniai|literatūra|apdovanojimai|sąrašas|pastabos`,
	lv: `
self es|mani|man|mans|mana|dzīvoju|strādāju|dzimis|dzimusi|studēju|rakstu|rediģēju|esmu|mēs|mūsu|mācos
my mans|mana|mani|manas|mūsu
named mani sauc|mans vārds ir|mans īstais vārds|īstais vārds|sauc mani|pazīst mani kā|pazīst kā
iam esmu|es esmu
live dzīvoju|esmu no|nāku no|dzimis|dzimusi|uzaugu|pārcēl*|mana pilsēta
born dzimis|dzimusi|dzimšanas
age man ir # gad*|man # gad*|# gadi|# gadus vec*
kin sieva|vīrs|draudzene|māte|mamma|tēvs|vecāki|dēls|dēli|meita|meitas|bērni|bērns|brālis|māsa|vecmāmiņa|vectēvs|mazbērni|ģimene
mykin precējies|precējusies|šķīries|šķīrusies|atraitn*
job strādāju|studēju|mācu|mācos|pasniedzu|absolvēj*|students|studente|darbinie*|profesija|pensionār*
org universitāt*|skol*|ģimnāzij*|institūt*|fakultāt*|slimnīc*|uzņēmum*|bibliotēk*|muzej*|bank*|arhīv*
prof skolotāj*|inženier*|programmētāj*|ārst*|bibliotekār*|jurist*|žurnālist*|vēsturniek*|tulkotāj*|student*
every katr*|parasti|vakaros|nedēļas nogal*|brīvdienās|rītos|maiņ*
meet tikšan*|vikitikšan*|wikimania|konferenc*
faith luterān*|katoļ*|katolis|kristiet*|pareizticīg*|ateist*|dievturis|ticīg*
party sociālist*|liberāl*|konservatīv*|nacionālist*|feminist*|balsoju
orient gejs|lesbiete|biseksuāl*|lgbt*
health autis*|diabēt*|depresij*|diagnoz*|invalid*|nedzirdīg*|astm*|epilepsij*
ethnic latgaliet*|lībiet*|krievu tautības|tautīb*
street iela|prospekts|laukums|pasta kastīte
topic interes*|rakstu par|raksti|rakstus|projekt*|vikipēdij*
user šis lietotājs|šī lietotāja|šis dalībnieks|dalībnieks|lietotājs
=name vārds|īstais vārds|uzvārds
=birth dzimis|dzimusi|dzimšanas datums|dzimšanas diena
=age vecums
=place pilsēta|dzīvesvieta|valsts|dzīvo
=job profesija|darbs|darbavieta|nodarbošanās
=school izglītība|skola|universitāte
=mail pasts|e-pasts
=phone telefons|tālrunis|tālr|mob
=addr adrese
=faith reliģija|ticība
=kin ģimene
work raksti|izveidotie|avoti|literatūra|apbalvojumi|saraksts|piezīmes`,
};
