/** Words of Swedish; the keys are explained in `../../concepts.ts`. */

export const SWEDISH: Record<string, string> = {
	sv: `
self jag|mig|min|mitt|mina|vi|oss|vår|våra
my min|mitt|mina|vår|vårt|våra
named jag heter|heter|mitt namn är|mitt riktiga namn är|mitt riktiga namn|i verkligheten heter jag|egentligen heter jag|kallas|kallar mig|folk kallar|känner mig som|utanför wikipedia|på riktigt heter|i folkbokföringen
iam jag är|är jag|är
live bor|bosatt|boende|kommer från|är från|uppvuxen|uppväxt|hemort|flyttade till|härstammar från|hemstad|hemma i|bosatte|flyttat
born född|födelsedag|födelseår|årgång|föddes|fyller år|årsmodell|årskull|talist|40-talist|50-talist|60-talist|70-talist|80-talist|90-talist|tjugotalist|fyrtiotalist|femtiotalist|sextiotalist|sjuttiotalist|åttiotalist|nittiotalist
age # år gammal|# år|är #|fyller #|fyllt #|#-årig*
kin fru|hustru|man|make|maka|sambo|flickvän|pojkvän|mamma|pappa|mor|far|föräldrar|son|söner|dotter|döttrar|barn|bror|bröder|syster|systrar|syskon|mormor|morfar|farmor|farfar|barnbarn|farbror|morbror|moster|faster|kusin|familj|svär*|yngsta|äldsta
mykin gift|skild|pappa till|mamma till|far till|mor till|förlovad|änkling|änka|tvåbarnspappa|tvåbarnsmamma|trebarns*|farfar till|småbarnsförälder
job jobbar|arbetar|studerar|pluggar|läser på|utbildad|anställd|undervisar|pensionerad|pensionär|till yrket|yrke|forskar|doktorand|styrelse*|ordförande|verksam
org universitet*|högskola*|skola*|gymnasium*|institut|företag|sjukhus*|bibliotek*|museum|arkiv|kommun*|myndighet|förening|stiftelse|bank|fabrik|kth|institution|kyrka|församling
prof lärare|ingenjör|programmerare|utvecklare|läkare|sjuksköterska|bibliotekarie|arkivarie|jurist|advokat|journalist|student|professor|forskare|historiker|översättare|snickare|elektriker|lokförare|präst|tandläkare|kock|bagare|bonde|fotograf|undersköterska|civilingenjör|gymnasieelev|elev
every varje|alltid|oftast|kvällar*|helger*|morgnar*|måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar|skift*|nattskift|varannan|klockan|dagligen|vardagar
meet wikiträff|träff|träffar|wikimania|konferens|skrivstuga|workshop|wikifika|fika|editathon|fototur
away semester|bortrest|resa|utomlands|på resande fot|deltog|deltar|resor
faith kristen|katolik|lutheran*|ateist|agnostiker|muslim|jude|judisk|buddhist|hindu|ortodox|troende|frikyrklig|pingstvän|humanist|svenska kyrkan|kyrkokör
party socialist|socialdemokrat*|liberal|moderat|miljöpartist|vänsterpartist|kommunist|anarkist|monarkist|republikan|feminist|fackligt|röstar|centerpartist|partimedlem|kristdemokrat
orient homosexuell|lesbisk|bisexuell|gay|bög|flata|queer|transperson|transkvinna|transman|ickebinär|asexuell|hbtq*
health autis*|adhd|asperger*|depression|diagnos*|diabet*|epilep*|dyslexi|dyslektiker|döv|blind|rullstol|cancer|funktionsnedsättning|funktionsnedsatt|kronisk|hörselskadad|migrän|astma|reumati*|utbränd
ethnic same|samisk|samer|sverigefinsk|finlandssvensk|tornedaling|resande|romer|kurd|härkomst|assyrier
street gatan|gata|vägen|väg|torget|torg|box|gränd|stigen|postbox
topic intresse*|skriver om|artiklar|artikel|wikiprojekt|projekt|ämnen|redigerar|wikipedia
site min blogg|min hemsida|min webbplats
user denna användare|den här användaren|denna wikipedian|användare
anon oinloggad|utan att logga in|min ip|ip-adress|ej inloggad|anonymt
=name namn|riktigt namn|förnamn|efternamn|vem
=birth född|födelsedag|födelsedatum|födelseår
=age ålder
=place bostadsort|ort|stad|land|hemort|bor|bor i|kommer från|landskap|region|födelseort|nationalitet
=job yrke|jobb|arbete|arbetsgivare|arbetsplats|sysselsättning
=school utbildning|skola|universitet|studier
=mail email|e-post|epost|mejl|mail
=phone telefon|tel|mobil|mobilnummer
=addr adress|postadress
=site webbplats|hemsida|blogg
=faith religion|tro
=party politik|parti
=health funktionsnedsättning|hälsa
=tz tidszon
=kin familj|civilstånd|barn
=id studentnummer|anropssignal|personnummer|registreringsnummer
=hours tillgänglig|nåbar|kontorstid
=travel träffar|wikiträffar|resor
work artiklar|skapade|påbörjade|att göra|sandlåda|källor|litteratur|utmärkelser|lista|listor|citat|verktyg|anteckningar|personer|byggnader|tack`,
};
