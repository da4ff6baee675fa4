/** Words of Javanese and Sundanese; the keys are explained in `../../concepts.ts`. */

export const JAVANESE_SUNDANESE: Record<string, string> = {
	jv: `
self aku|kula|ku|awakku|dalem|sugeng rawuh|nuwun
my ku|kula|bojoku|ibuku|bapakku|anakku
named jenengku|asmaku|nama kula|asma kula|jeneng asliku|naminipun kula|jeneng asli|celukanku|ngundang aku|padha ngundang|diundang|diceluk|jeneng cilikku|paraban|parabanku|ing ktp
iam aku|kula
live manggon|mapan ing|omahku|asal saka|asalku|lair ing|miyos ing|saking|griya kula|wong asli|dedunung|gedhe ing|wong|saka kutha|omah ing|dumunung|urip ing|jendhela|saka jendhela|asli wong|asliku|desaku|ndesaku|kampungku|kuthaku|manggon ing|boyongan|ngontrak ing|kos ing|ngekos|merantau|ngumbara|klairan|lair lan gedhe|dolanku
born lair|laire|tanggal lair|miyos|lahir
age umur #|umurku #|yuswa #|# taun umurku|kepala lima|kepala papat|kepala telu|kepala enem|umur wis|umurku|yuswa|yuswaku|wis tuwa|setengah abad|kelas telu|kelas rolas
kin bojo|ibu|bapak|simbah|adhi|kakang|mbakyu|anak|putu|kulawarga|bojoku|ibuku|bapakku|anakku|adhiku|mbakyuku|kangmasku
mykin bojoku|anakku|wis omah-omah|ibuku|bapakku|duwe anak|wis omah-omah*|rabi|anak wis turu|anak-anakku|garwaku|sisihanku|putuku|mbahku|simbah|simbok|mbakyuku|adhiku|kangmasku|kakangku|anak loro|anak siji|anak telu|durung omah-omah|wis rabi|durung rabi|dhudha|randha|ngopeni ibu|ngopeni bapak
job nyambut gawe|kerja ing|makarya|sinau ing|mulang|kuliah|gaweyanku|pegawe|siswa|mahasiswa|kuliah ing|mulang ing|pensiunan|dhines|dhines bengi|nyambutgawe|megawe|buruh tani|dadi guru|guru honorer|nyawah|dodolan|bakulan|mbukak warung|nyopir|narik ojek|semester|skripsi|pensiun|purna tugas|ngarit|angon
org universitas|sekolah|sma|smk|smp|rumah sakit|kantor|perusahaan|pondok|kampus|ugm|uns
prof guru|dosen|dokter|insinyur|mahasiswa|siswa|petani|tani|wartawan|dhalang|sopir|perawat|dhosen|bakul|tukang|tukang las|tukang kayu|bidan|sindhen|pengrawit|buruh|perangkat desa|lurah|modin|satpam
faith islam|muslim|katulik|kristen|hindu|buddha|kejawen|buda|salat|sembahyang|ngaji|santri|ora percaya gusti|penghayat
topic artikel|nulis|wikipedia|seneng nulis
user panganggo iki|naraguna iki
every saben dina|saben bengi|saben minggu|saben setu|dhines bengi|saben esuk|saben sore|malem minggu|malem jumat|bubar isya|bubar magrib|bubar subuh|bubar kerja|tengah wengi|esuk umun-umun|dina prei|prei
=name jeneng|asma|nama|jeneng jangkep
=birth lair|laire|tanggal lair
=age umur|yuswa
=place omah|asal|papan|dunung|kutha|papan lair
=job gaweyan|pakaryan|panggaweyan
=school sekolah|pendhidhikan
=mail layang-e|email
=phone telpon|hp|wa|tilpun
=addr alamat
=faith agama
=kin kulawarga|bojo|anak
work artikel|dhaptar|rujukan|kothak wedhi
native wong purwokerto|wong banyumas|wong solo|wong sala|wong semarang|wong surabaya|wong kediri|wong malang|wong tegal|wong cilacap|wong jogja|wong ngayogyakarta|wong klaten|wong madiun|wong magelang|wong kebumen|wong blora|wong rembang|wong pati|wong kudus|wong jepara|arek suroboyo|arek malang|cah solo|cah jogja|cah semarang
away mulih|mulih menyang|mudhik|lunga menyang|prei
month bada|riyaya|lebaran|pasa|poso|sura|suro|muludan|sadranan|nyadran|sasi ngarep|minggu ngarep|taun ngarep|sesuk
health kuping kiwa|kuping tengen|budheg|budeg|ora krungu|ora weruh|wuta|picak|gudhig gula|lara gula|insulin|cuci getih|cuci darah|lara jantung|stroke|kanker|asma|mengi|ayan|difabel|teken|kursi rodha`,
	su: `
self kuring|abdi|sim kuring|urang|sampurasun
=name ngaran|nami
=birth lahir|titimangsa lahir
=age umur|yuswa
=place matuh|asal|kota|nagara|lembur
=job pagawéan
=mail surélék
=phone telepon|nomer telepon|hp
=faith agama
=kin kulawarga
work artikel|daptar|rujukan
my kuring|abdi
iam kuring|abdi|kuring téh
named ngaran kuring|nami abdi|ngaran asli|nami lengkep|ngaran asli kuring
live cicing di|matuh di|linggih di|asal ti|urang bandung|lahir di|urang garut|nganjrek di|lembur kuring
born lahir|dilahirkeun|gubrag ka dunya
age umur #|yuswa #
kin pamajikan|salaki|indung|bapa|anak|lanceuk|adi|nini|aki|kulawarga|bojo
mykin geus kawin|pamajikan kuring|anak kuring|bapa kuring|indung kuring
job digawé|gawé|kuliah|diajar di|ngajar|pagawé|pangsiunan|alumni|sakola di
org sakola|universitas|rumah sakit|sd|sma|smp|kantor|perpustakaan|pabrik
prof guru|dosén|dokter|perawat|insinyur|mahasiswa|wartawan|patani
faith islam|muslim|kristen|katolik|sunda wiwitan
topic artikel|wikipédia|resep nulis
user pamaké ieu`,
};
