/** Words of Iranian languages besides Persian; the keys are explained in `../../concepts.ts`. */

export const IRANIAN: Record<string, string> = {
	ku: `
self ez|min|me|em|ji min re|xwe|dijîm|dixebitim|dinivîsim|dixwînim|hatime|dizanim
my min|me
named navê min|nave min|navê min ê rast|navê min ê rastî|ji min re dibêjin|hevalên min ji min re dibêjin|navê min yê rast|paşnavê min|bi silav
iam ez
live dijîm|dijî|dimînim|rûniştî|ji bajarê|ez ji|xelkê|mezin bûm|hatime dinyayê li|bajarê min|gundê min|welatê min|niştecih|dijîn|niha li|îro li|rûdinim|rûdinê|ji gundê|ji herêma|li bajarê|diyaspora|koçber*|penaber*|amedî me|wanî me|hewlêrî me|dihokî me|qamişloyî me|mêrdînî me
born ji dayik bûm|hatim dinê|hatime dinyayê|jidayikbûn|bûyîn|rojbûn*|çêbûm
age # salî|# salî me|temenê min #|salî me|bîst salî|sî salî|çil salî|pêncî salî|şêst salî|hejdeh salî|temenê min
kin jin|mêr|hevjîn|dayik|bav|dê|kur|keç|zarok|bira|xwişk|dapîr|bapîr|kal|pîrik|mam|xal|met|malbat
mykin hevjîna min|hevjînê min|jina min|mêrê min|dayika min|bavê min|kurê min|keça min|zarokên min|birayê min|xwişka min|malbata min|zewicî me|zewicî|bapîrê min|dapîra min|xalê min|mamê min|meta min|xaltîka min|pismam|dotmam|dergistî*|zewicîme|ne zewicî|du zarok|sê zarok|bavê du|dayika du|diya min|kekê min|xwişkên min|birayên min
job dixebitim|kar dikim|xwendekar|xwendekarê|xwendekara|dixwînim|mamoste me|mezûn|karmend|pîşeya min|teqawid|xwendekarê zanîngehê|mamostetiyê dikim|li zanîngeha|xebatkar*|berhemdar|doktora|xwendina min|teqawît|derçûyê|derçûya
org zanîngeh*|dibistan*|enstîtu*|nexweşxane*|pirtûkxane*|mûzexane*|şirket*|akademî*|rojname*|lîse
prof mamoste|endezyar|bijîşk|doktor|hemşîre|parêzer|rojnamevan|nivîskar|wergêr|bernamenûs|lêkolîner|dîroknas|zimannas|xwendekar|şofêr
every her|êvaran|sibehan|şevan|hefteyê|saet
faith misilman|êzidî|elewî|file|ateîst|yarsan|misilman im|êzdî me|elewî me|ateîst im|rêya heq|zerdeştî|nimêj*
party sosyalîst|komunîst|şoreşger|neteweperest|welatparêz|anarşîst|femînîst
orient gey|lezbiyen|lgbt*
health nexweş*|kêmendam|kor|ker|şekir|seqet*|kêmendam*|şekirê min|astim
ethnic zaza|soranî me|kurmanc im|kurd im|êzdî
street kolan|cadeya|tax
topic gotar*|projey*|wîkîpediya|mijar*|eleqe*
user ev bikarhêner|bikarhêner
=name nav|navê rast|navê min|paşnav|nav û paşnav|navê tevahî
=birth jidayikbûn|roja bûyînê|bûyîn|rojbûn|bûn|roja jidayikbûnê|cihê û roja jidayikbûnê
=age temen|emr
=place bajar|welat|cih|niştecihî|gund|herêm|bajar/welat|cihê jiyanê|dijî li|cihê jidayikbûnê|şûn|welatê|bajarê jidayikbûnê
=job kar|pîşe|kar û pîşe|cihê kar
=school xwendin|zanîngeh|dibistan|perwerde|beş
=mail e-name|ename|epeyam|email|e-mail|e-peyam
=phone telefon|mobîl|hejmara telefonê|têlefon
=addr navnîşan
=faith ol|bawerî|dîn|baweriya|mezheb
=kin malbat|rewşa zewacê|hevjîn|zarok|dayik û bav
work gotar|gotarên min|çavkanî|lîste|nîşe|xelat
verb dikim|dixwim|dizanim|dijîn|hez dikim|dibêjim|diçim|têm|bawer dikim|xwendiye|xebitîm|mezin bûme|koç kirime|bûm|bûme|heme|nînim|zewicî me|mamoste me|xwendekar im|bijîşk im|kurd im|êzidî me|misilman im|elewî me|min|ji min|bi min|em
=ip ip|navnîşana ip`,
	ckb: `
self من|ئێمە|خۆم|دەژیم|کار دەکەم|دەنووسم|لەدایکبووم
my من|خۆم
named ناوم|ناوی من|ناوی ڕاستیم|ناوی تەواوم|پێم دەڵێن|هاوڕێکانم پێم|نازناوم|ناوی خۆم|ناوی تەواوی من
live دەژیم|نیشتەجێ*|خەڵکی|دانیشتووی|گەورە بووم|شارەکەم|لە شاری|دەژین|دانیشتوو|دانیشتووم|شاری من|گوندەکەم|هەولێریم|سلێمانیم|کەرکووکیم|دهۆکیم|سنەییم|مەهابادیم|پەنابەر*|کۆچبەر*|لە گوندی
born لەدایکبووم|لە دایک بووم|لەدایکبووی|لەدایکبوون|ڕۆژی لەدایکبوون
age تەمەنم #|# ساڵم|تەمەن #|# ساڵ|ساڵە|ساڵانم|تەمەنم|بیست ساڵ|سی ساڵ|چل ساڵ|پەنجا ساڵ|شەست ساڵ
kin هاوسەر|دایک|باوک|کوڕ|کچ|منداڵ|برا|خوشک|خێزان
ourkin هاوسەرم|دایکم|باوکم|کوڕم|کچم|منداڵەکانم|براکەم|خوشکم|خێزانم|ژنم|مێردم|هاوسەرەکەم|باپیرم|نەنکم|خاڵم|مامم|پوورم|براکانم|خوشکەکانم|کوڕەکەم|کچەکەم|منداڵم|دایک و باوکم|دەزگیرانم
mykin خێزاندارم|هاوسەردارم|خێزاندار|هاوسەردار|سەڵت|دوو منداڵ|سێ منداڵ|باوکی دوو|دایکی دوو
job کار دەکەم|خوێندکار*|دەرچووی|مامۆستام|وانە دەڵێمەوە|فەرمانبەر|پیشەم|دەرچووم|دەوانم|خانەنشین|ماستەر|دکتۆرا|قۆناغی|فەرمانبەرم|کارمەندم|وەک مامۆستا|لە زانکۆی|دەخوێنم لە
org زانکۆ*|قوتابخانە*|پەیمانگا*|نەخۆشخانە*|کۆلێژ*|کۆمپانیا*|کتێبخانە*|وەزارەت*|بانک|ڕۆژنامە|تەلەفزیۆن|دەزگا|فەرمانگە|پێشمەرگە
prof مامۆستا|ئەندازیار|پزیشک|پرۆگرامساز|ڕۆژنامەنووس|وەرگێڕ|پارێزەر|نووسەر|خوێندکار|پێشمەرگە|مامۆستای|ئەندازیاری|پەرستار|شۆفێر|وێنەگر|شاعیر|توێژەر|ژمێریار|جوتیار|دکتۆر|نووسەرم
faith موسڵمان*|ئێزیدی|کاکەیی|مەسیحی|بێباوەڕ|ئاتەئیست|بێدین|زەردەشتی|یارسان|مەسیحیم|سوننە|شیعە
topic وتار*|پڕۆژە*|ویکیپیدیا|ئارەزوو*
user ئەم بەکارھێنەرە|بەکارھێنەر
=name ناو|ناوی تەواو|ناوی ڕاستی
=birth لەدایکبوون|ڕۆژی لەدایکبوون|لەدایک بوون|ڕێکەوتی لەدایکبوون|لەدایکبوو|شوێنی لەدایکبوون
=age تەمەن
=place شار|وڵات|شوێن|نیشتەجێ|شوێنی نیشتەجێبوون|نیشتەجێی|شارۆچکە|گوند|زێد|نیشتمان
=job پیشە|کار|کارو پیشە|وەزیفە|شوێنی کار
=mail ئیمەیڵ|ئیمەیل|پۆستی ئەلیکترۆنی
=phone تەلەفۆن|مۆبایل|ژمارەی مۆبایل
=addr ناونیشان
work وتارەکان|سەرچاوەکان|لیست|تێبینی
verb دەکەم|دەزانم|حەز دەکەم|دەخوێنم|دەخوێنمەوە|دەڵێم|دەچم|دێم|کوردم|موسڵمانم|مامۆستام|خوێندکارم|پزیشکم|هەم|نیم|بووم|لە دایکبووم|گەورەبووم|خۆم|بۆ من|لەگەڵ من|ئێمە
=school خوێندن|زانکۆ|بڕوانامە
=faith ئایین|ئاین|مەزهەب
=kin خێزان|باری خێزانی|منداڵ
=im فەیسبووک|ئینستاگرام|تویتەر|تێلێگرام
=ip ئایپی`,
	ps: `
self زه|زما|ما|موږ|زموږ|یم|اوسېږم|اوسیږم|لیکم|لولم
my زما|زموږ
named زما نوم|زما اصلي نوم|نوم مې|ماته * وايي|زما تخلص|زما بشپړ نوم
iam یم|زه یم
live اوسېږم|اوسیږم|استوګن|استوګنه|اوسېدونکی|لوی شوی یم|زما ښار|زما کلی|زېږېدلی یم په|اوسېږو|اوسم|استوګن یم|اوسېدونکی یم|زما کور|زما وطن|زما هېواد|کډوال*|مهاجر یم
born زېږېدلی|زیږیدلی|زېږېدلې|زوکړه|زیږېدنه|پیدا شوی
age # کلن|# کلنه|عمر می #|زما عمر #|کلن یم|کلنه یم|عمر مې|شل کلن|دېرش کلن|څلوېښت کلن|پنځوس کلن
kin مېرمن|میړه|مور|پلار|زوی|لور|ورور|خور|اولاد|نیکه|انا|کورنۍ|ماشومان
mykin زما پلار|زما مور|زما ورور|زما خور|زما مېرمن|زما زوی|زما لور|زما کورنۍ|واده مې کړی|زما نیکه|زما ښځه|زما میړه|زما ترور|زما کاکا|زما ماما|زما بچي|زما ماشومان|زما تره|زما مور او پلار|واده شوی|دوه زامن|دوه لوڼې
job کار کوم|دنده لرم|زده کوونکی|محصل یم|زده کړې مې|فارغ|تدریس کوم|استاد یم|دنده مې|کار مې|زده کړه مې|ماسټري|لیسانس|دوکتورا|لکچرر|کارکوونکی|ټولګي زده کوونکی|پوهنتون محصل
org پوهنتون|پوهنځی|ښوونځی|لېسه|روغتون|شرکت|وزارت|کتابتون|اداره|انستیتوت|بانک|مدرسه
prof ښوونکی|استاد|انجنیر|ډاکټر|ژورنالېست|ژورنالیست|لیکوال|ژباړن|شاعر|محصل|وکیل|رنځورپال|نرس|پروګرامر|معلم|ملا|حافظ|څېړونکی|پوځي|چلوونکی|دوکاندار|بزګر
every هره|هر|معمولا|ماښام|سهار
faith مسلمان|الحمد لله مسلمان|سني|شیعه|مسلمان یم|سني مسلمان|اهل سنت
ethnic پښتون|پښتون یم|قوم|قبیله
topic لیکنې|مقالې|پروژه|ویکیپېډیا
user دا کارن|کارن|کارونکی
=name نوم|بشپړ نوم|اصلي نوم
=birth زېږېدنه|د زېږېدو نېټه|زوکړه|د زیږیدو نیټه|زېږېدلی|د زوکړې نېټه|د زېږېدنې کال
=age عمر
=place ښار|هېواد|استوګنځی|ولایت|ځای|کلی|د زېږېدو ځای|استوګنه|د استوګنې ځای|اوسني ځای|زېږځای|ولسوالي|ټاټوبی
=job دنده|کار|مسلک|کسب|د کار ځای
=school زده کړې|پوهنتون|لوړې زده کړې|ښوونځی|پوهنځی
=mail برېښنالیک|بریښنالیک|ایمیل
=phone تلیفون|موبایل|د اړیکې شمېره
=addr پته
=faith دین|مذهب
work لیکنې|مقالې|سرچینې|لړلیک
verb کوم|لرم|اوسېږم|اوسېږو|اوسم|لولم|لیکم|پوهېږم|غواړم|وایم|ځم|راځم|زېږېدلی یم|زېږېدلې یم|لوی شوی یم|فارغ شوی یم|پښتون یم|مسلمان یم|ښوونکی یم|محصل یم|ډاکټر یم|زه|ماته|له ما|زموږ|موږ
=ethnic قوم|قبیله
=kin کورنۍ|مدني حالت
=im فیسبوک|ټویټر|انسټاګرام|واټساپ|ټیلیګرام`,
};
