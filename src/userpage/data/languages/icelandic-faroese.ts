/** Words of Icelandic and Faroese; the keys are explained in `../../concepts.ts`. */

export const ICELANDIC_FAROESE: Record<string, string> = {
	is: `
self ég|mig|mér|mín|minn|mitt|við
my minn|mín|mitt
named ég heiti|heiti|nafn mitt er|kölluð|kallaður|kalla mig|þekkja mig sem|skírð|skírður|heiti fullu nafni
iam ég er
live bý|búsett*|kem frá|er frá|ólst upp|uppalin*|bý í|bjó|flutti|alin upp|alinn upp|ættuð|ættaður|búandi|heima á|heima í
born fæddur|fædd|fæðingardagur|árgangur|árgerð|árgangi|fædd*
age # ára|er #|á #. aldursári|orðin #|orðinn #
kin kona|konan|eiginmaður|maðurinn|mamma|pabbi|móðir|faðir|foreldrar|sonur|dóttir|börn|bróðir|systir|amma|afi
mykin giftur|gift|faðir|móðir
job vinn|starfa|stunda nám|nem|kenni
org háskóli*|háskóla*|skóla*|spítal*|bókasafn*|fyrirtæki
prof kennari|verkfræðingur|læknir|forritari|nemandi|nemi|bókasafnsfræðingur
every hvern|alltaf|kvöldin|helgar|klukkan
faith kristinn|kristin|trúlaus|ásatrúar*|kaþólskur
party sósíalist*|jafnaðarmaður|sjálfstæðismaður|frjálshyggju*|feministi|anarkisti|kýs
orient samkynhneigð*|hinsegin
health einhverf*|sykursýki|þunglyndi|heyrnarlaus|blindur|fatlaður|fötluð|hjólastól*|lesblind*
street gata|vegur|stígur|pósthólf
user þessi notandi
topic greinar|áhuga|skrifa um
=name nafn
=birth fæddur|fædd|fæðingardagur
=age aldur
=place búseta|heimili|bær
=job starf|vinna
=mail netfang|tölvupóstur
=phone sími|farsími
=addr heimilisfang
=faith trú
=kin fjölskylda
work greinar|heimildir`,
	fo: `
self eg|meg|mær|mín|mítt|mínir|vit|okkum
my mín|mítt|mínir|míni
named eg eiti|eiti|navnið er|navn mítt er
iam eg eri
live búgvi|búsitandi|eg eri úr|uppvaksin|uppvaksið|flutti til|heimbygd
born føddur|fødd|føðingardagur|fødd í|føddur í
age # ára gamal|# ár|# ára gomul
kin kona|konan|maður|mamma|pápi|foreldur|sonur|dóttir|børn|beiggi|systir|omma|abbi|familja
mykin giftur|gift|pápi at|mamma at
job arbeiði|arbeiði sum|lesi á|lesandi|starvist|undirvísi
org fróðskaparsetur*|skúla*|sjúkrahús*|bókasavn*|fyritøka
prof lærari|verkfrøðingur|lækni|forritari|sjúkrarøktar*|lesandi|fiskimaður
faith kristin|trúleysur|brøðrasamkom*
topic greinar|áhuga|skrivi um|wikipedia
user hesin brúkari|brúkari
=name navn
=birth føddur|fødd|føðingardagur
=place bústaður|bygd|býur|land
=job starv|arbeiði
=mail teldupostur|teldubræv
=phone telefon|fartelefon|tlf
=addr bústaður|adressa
work greinar|keldur`,
};
