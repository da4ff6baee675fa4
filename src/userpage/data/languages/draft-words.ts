/**
 * Words of headings above what nobody says of themselves: essays and guides, examples, texts to copy, stories, riddles, what
 * others said. They join the line `work` of their language.
 */
export const DRAFT_WORDS: Record<string, string> = {
	en: `
work essay|guide|handbook|tutorial|handout|quiz|guestbook|templates|boilerplate|sample|short story|fiction|role play|novel|poem|jokes|overheard|anecdotes|kind words|thanks|translations|proposal|characters|press release|snippets`,
	de: `
work essay*|anleitung*|leitfaden|merkblatt|quiz|textbaustein*|muster|gedicht*|witz*|zuschrift*|auskunft*|danke*|übersetzung*|aushang`,
	nl: `
work essay*|handleiding*|gids|uitleg|quiz|raadsel*|gastenboek|standaardtekst*|sjabloon*|sjablonen|voorbeeld*|verhalen|gedicht*|grap*|mop*|vertaling*|voorstel*|richtlijn*|personages|persbericht*|bedankje*|lof`,
	af: `
work essay*|gids|handleiding|vasvra|gasteboek|sjabloon|voorbeeld*|gedig*|grap*|vertaling*|voorstel|dankie`,
	sv: `
work essä*|guide*|handbok|lathund*|frågesport|quiz|gåta|gästbok|standardtext*|mall*|exempel|dikt|dikter|skämt*|översättning*|förslag|riktlinje*|rollfigurer|pressmeddelande*|beröm|tack`,
	da: `
work essay*|vejledning*|guide*|håndbog|quiz|gåde*|gæstebog|standardtekst*|skabelon*|eksempel|eksempler|digt*|vittighed*|oversættelse*|forslag|retningslinje*|pressemeddelelse*|ros|tak`,
	nb: `
work essay*|veiledning*|guide*|håndbok|quiz|gåte*|gjestebok|standardtekst*|eksempel|eksempler|dikt|vits*|oversettelse*|oversetjing*|forslag|retningslinje*|pressemelding*|ros|takk`,
	is: `
work ritgerð*|leiðbeining*|handbók|gestabók|sniðmát|dæmi|sögur|ljóð|brandar*|þýðing*|tillaga|takk`,
	fr: `
work essai*|guide*|manuel|tutoriel*|mode d'emploi|quiz|devinette*|livre d'or|messages types|message type|textes types|exemple*|modèle*|conte|poème*|blague*|on m'a dit|traduction*|proposition|recommandation*|personnages|communiqué*|mercis|compliments|procès-verbal*`,
	es: `
work ensayo*|guía*|manual*|tutorial*|acertijo*|adivinanza*|trivia|libro de visitas|plantilla*|ejemplo*|cuento*|relato*|novela*|poema*|chiste*|broma*|me dijeron|traducción|traducciones|propuesta*|personajes|comunicado*|elogios|agradecimientos|gracias`,
	pt: `
work ensaio*|guia*|poema*|disseram`,
	ca: `
work assaig*|guia*|manual*|endevinalla*|llibre de visites|plantilla*|plantilles|exemple*|conte|contes|novel·la*|poema*|acudit*|m'han dit|traducció|traduccions|proposta|personatges|comunicat*|elogis|gràcies`,
	it: `
work saggio|saggi|guida*|manuale*|tutorial*|indovinell*|libro degli ospiti|messaggi tipo|testi pronti|modello|modelli|esempio|esempi|storie|racconto|racconti|romanzi|poesia|poesie|barzellett*|battut*|mi hanno detto|traduzion*|proposta*|linee guida|personagg*|comunicat*|complimenti|ringraziamenti|grazie`,
	ro: `
work eseu*|ghid*|manual*|ghicitor*|carte de oaspeți|format*|model|modele|exempl*|povești|povestire*|poezi*|glum*|auzite|traducer*|propuner*|personaje|comunicat*|mulțumiri`,
	pl: `
work esej*|poradnik*|przewodnik*|podręcznik*|quiz|zagadk*|księga gości|szablon*|wzór|wzory|gotowce|gotowiec|przykład*|opowiadani*|opowieści|powieści|wiersz*|dowcip*|żart*|zasłyszane|powiedzieli|tłumaczeni*|propozycj*|bohaterowie|komunikat*|pochwały|podziękowani*`,
	cs: `
work esej*|návod*|příručk*|průvodce|kvíz*|hádank*|kniha hostů|návštěvní kniha|šablon*|vzor*|ukázk*|příklad*|povídk*|báseň|básně|básn*|vtip*|zaslechnut*|řekli|překlad*|návrh*|postavy|tisková zpráva|poděkování|pochval*`,
	sk: `
work esej*|návod*|príručk*|sprievodca|kvíz*|hádank*|kniha hostí|šablón*|vzor*|ukážk*|príklad*|poviedk*|báseň|básne|vtip*|preklad*|návrh*|postavy|tlačová správa|poďakovani*|pochval*`,
	hr: `
work esej*|vodič*|priručnik*|upute|uputstv*|kviz*|zagonetk*|knjiga gostiju|predlo*|obrazac|obrasci|primjer*|primer*|priče|pjesm*|pesm*|vic|vicevi|šale|prijevod*|prevod*|prijedlog*|predlog*|likovi|priopćenj*|saopštenj*|zahval*|pohval*`,
	sr: `
work есеј*|водич*|приручник*|упутств*|квиз*|загонетк*|књига гостију|шаблон*|образац|обрасци|пример*|приче|песм*|виц|вицеви|шале|превод*|предлог*|ликови|саопштењ*|захвал*|похвал*|позивниц*`,
	sl: `
work esej*|vodnik*|priročnik*|navodil*|kviz*|ugank*|knjiga gostov|predlog*|vzorec|vzorci|primer*|pesm*|šal*|prevod*|liki|poglavj*|zahval*|pohval*`,
	bg: `
work есе|есета|ръководств*|наръчник*|гатанк*|книга за гости|шаблон*|образец|образци|пример*|стихотворени*|виц|вицове|шег*|чуто|превод*|предложени*|герои|съобщени*|благодарност*|похвал*`,
	mk: `
work есеј*|водич*|прирачник*|гатанк*|книга на гости|шаблон*|образец|пример*|раскази|песн*|виц|вицови|превод*|предлог*|благодар*|пофалб*`,
	ru: `
work эссе|руководств*|инструкци*|памятк*|викторин*|загадк*|гостевая*|шаблон*|образец|образцы|заготовк*|пример*|стихи|анекдот*|шутк*|мне говорят|нам пишут|перевод*|предложени*|персонаж*|пресс-релиз*|благодарност*|объявлени*`,
	uk: `
work есе|посібник*|інструкці*|пам'ятк*|вікторин*|загадк*|гостьова*|шаблон*|зразок|зразки|заготовк*|приклад*|вірш*|анекдот*|жарт*|переклад*|пропозиці*|персонаж*|пресреліз*|подяк*|оголошенн*`,
	be: `
work эсэ|інструкцы*|памятк*|загадк*|шаблон*|узор|узоры|прыклад*|апавяданн*|верш*|анекдот*|жарт*|пераклад*|прапанов*|персанаж*|падзяк*`,
	el: `
work δοκίμιο|οδηγός|οδηγίες|οδηγό*|εγχειρίδιο|κουίζ|γρίφο*|αίνιγμα|βιβλίο επισκεπτών|πρότυπ*|υπόδειγμα|παράδειγμα|παραδείγματα|ιστορίες|διήγημα|διηγήματα|μυθιστόρημα|ποίημα|ποιήματα|ανέκδοτ*|αστεία|μετάφραση|μεταφράσεις|πρόταση|προτάσεις|ήρωες|ευχαριστίες`,
	hu: `
work esszé*|útmutató*|kézikönyv*|segédlet*|kvíz*|rejtvény*|találós*|vendégkönyv*|sablon*|minta*|minták|példa|példák|példa*|elbeszélés*|versek|vicc*|hallottam|mondták|fordítás*|javaslat*|irányelv*|szereplők|sajtóközlemény*|dicséret*|köszönet*|kaptam`,
	lt: `
work esė|vadov*|instrukcij*|viktorin*|mįsl*|svečių knyga|šablon*|pavyzd*|apsakym*|pasakojim*|eilėrašt*|anekdot*|vertim*|pasiūlym*|padėk*`,
	lv: `
work eseja*|ceļvedis|rokasgrāmata|instrukcij*|viktorīn*|mīkl*|viesu grāmata|veidne*|paraug*|piemēr*|dzejol*|anekdot*|tulkojum*|priekšlikum*|paldies`,
	tr: `
work deneme*|rehber*|kılavuz*|bilmece*|ziyaretçi defteri|şablon*|örnek*|hazır iletiler|hazır mesaj*|öykü*|şiir*|fıkra*|şaka*|duyduklarım|çeviri*|öneri*|karakterler|basın bülteni|övgü*|teşekkür*`,
	az: `
work esse*|təlimat*|tapmaca*|qonaq kitabı|şablon*|nümunə*|şeir*|lətifə*|tərcümə*|təklif*|təşəkkür*`,
	id: `
work esai|panduan|pedoman|tutorial|kuis|teka-teki|buku tamu|templat|templat*|contoh*|cerpen|novel|puisi|lelucon|humor|terjemahan|usulan|tokoh|siaran pers|pujian|ucapan terima kasih|terima kasih|draf`,
	ms: `
work esei|panduan|tutorial|kuiz|teka-teki|buku pelawat|templat*|contoh*|cerpen|novel|puisi|sajak|jenaka|terjemahan|cadangan|watak|kenyataan media|pujian|terima kasih|draf`,
	vi: `
work tiểu luận|hướng dẫn|cẩm nang|đố vui|câu đố|sổ lưu bút|bản mẫu|ví dụ|truyện ngắn|tiểu thuyết|thơ|truyện cười|bản dịch|đề xuất|nhân vật|thông cáo báo chí|lời khen|cảm ơn|lời nhắn`,
	sw: `
work insha|mwongozo|chemsha bongo|kitendawili|kitabu cha wageni|kigezo|vigezo|mfano|mifano|riwaya|shairi|mashairi|utani|tafsiri|pendekezo|asante`,
	tl: `
work sanaysay|gabay|bugtong|suleras|halimbawa|nobela|tula|biro|salin|mungkahi|pasasalamat`,
	eu: `
work saiakera|gida|asmakizun*|txantiloi*|adibide*|ipuin*|nobela*|olerki*|txiste*|itzulpen*|proposamen*|eskerrak`,
	ar: `
work دليل|نموذج|نماذج|أمثلة|شعر|ترجمات|شكر`,
	fa: `
work مقاله‌نظر|راهنما|راهنمای|معما|دفتر یادبود|دفتر مهمان|الگو|الگوها|نمونه|مثال|داستان‌ها|رمان|شعر|لطیفه|شوخی|ترجمه|ترجمه‌ها|پیشنهاد|شخصیت‌ها|اطلاعیه|تشکر|سپاس`,
	ur: `
work مضمون نویسی|رہنما|ہدایات|پہیلی|سانچہ|سانچے|نمونہ|مثال|مثالیں|ناول|نظم|لطیفہ|لطیفے|ترجمہ|تجویز|شکریہ`,
	he: `
work מסה|מאמר דעה|מדריך|חידון|חידה|ספר אורחים|תבנית|תבניות|דוגמה|דוגמאות|נוסח*|סיפורים|שירים|בדיחה|בדיחות|תרגום|תרגומים|הצעה|דמויות|הודעה לעיתונות|תודות|מחמאות|הועתק*`,
	hy: `
work էսսե|ուղեցույց|հանելուկ*|կաղապար*|օրինակ*|պատմվածք*|վեպ|բանաստեղծություն*|անեկդոտ*|թարգմանություն*|առաջարկ*|շնորհակալ*`,
	ka: `
work ესე|სახელმძღვანელო|გამოცანა|თარგი|ნიმუში|მაგალითი|მაგალითები|მოთხრობა|რომანი|ლექსი|ლექსები|ანეკდოტი|თარგმანი|თარგმანები|წინადადება|მადლობა`,
	kk: `
work эссе|нұсқаулық|жұмбақ|үлгі|үлгілер|мысал*|әңгіме|өлең|анекдот|аударма*|ұсыныс|алғыс`,
	hi: `
work निबंध|मार्गदर्शिका|मार्गदर्शक|पहेली|अतिथि पुस्तिका|साँचा|साँचे|नमूना|नमूने|उदाहरण|कहानियाँ|उपन्यास|कविता|कविताएँ|चुटकुले|चुटकुला|अनुवाद|प्रस्ताव|पात्र|धन्यवाद|आभार`,
	mr: `
work निबंध|मार्गदर्शक|कोडे|साचा|साचे|नमुना|उदाहरण|उदाहरणे|कथा|कादंबरी|कविता|विनोद|अनुवाद|भाषांतर|प्रस्ताव|आभार|धन्यवाद`,
	bn: `
work প্রবন্ধ|রচনা|নির্দেশিকা|সহায়িকা|ধাঁধা|অতিথি বই|টেমপ্লেট|নমুনা|উদাহরণ|উপন্যাস|কবিতা|কৌতুক|অনুবাদ|প্রস্তাব|চরিত্র|ধন্যবাদ|খসড়া|প্রাতিষ্ঠানিক`,
	ta: `
work கட்டுரை நடை|வழிகாட்டி|புதிர்|வார்ப்புரு|மாதிரி|எடுத்துக்காட்டு|கதைகள்|நாவல்|கவிதை|கவிதைகள்|நகைச்சுவை|மொழிபெயர்ப்பு|நன்றி`,
	te: `
work వ్యాసరచన|మార్గదర్శి|పొడుపు|మూస|మూసలు|నమూనా|ఉదాహరణ|ఉదాహరణలు|కథలు|నవల|కవిత|కవితలు|హాస్యం|అనువాదం|అనువాదాలు|ధన్యవాదాలు`,
	th: `
work เรียงความ|คู่มือ|วิธีใช้|ปริศนา|สมุดเยี่ยม|แม่แบบ|ตัวอย่าง|ข้อความสำเร็จรูป|เรื่องสั้น|นิทาน|นิยาย|บทกวี|กลอน|มุกตลก|คำแปล|ข้อเสนอ|ตัวละคร|คำขอบคุณ|คำชม`,
	ja: `
work エッセイ|随筆|手引き|定型文|雛形|文例|例文|見本|小説|創作|冗談|翻訳|感謝|下書き`,
	ko: `
work 수필|에세이|안내서|길잡이|설명서|퀴즈|수수께끼|방명록|상용구|서식|예시|예문|견본|샘플|소설|단편|창작|농담|유머|인용|번역|제안|등장인물|보도자료|감사|칭찬|초안`,
	zh: `
work 论述|論述|随笔|隨筆|指南|范例|範例|示例|小说|小說|草稿`,
};
