/** Words of Indonesian, Malay, Javanese and Sundanese; the keys are explained in `../../concepts.ts`. */

export const MALAY: Record<string, string> = {
	id: `
self saya|aku|ku|kami|gue|gua|gw|diriku|halo|salam kenal|perkenalkan|hamba|saya sendiri|tentang saya|penulis ini|ambo|awak|beta|inyong|nyong|daku|ane|awak dewe|kulo|sayalah|kita orang|perkenalan|izin perkenalkan|diri saya
my saya|aku|ku|kami|gue|istriku|suamiku|ibuku|ayahku|anakku|rumahku|kampungku|ane|sy|gw|gua|aing|urang|ambo|bapakku|adikku|kakakku|mamaku|papaku|temanku|pacarku|keluargaku|namaku
named nama saya|namaku|nama asli saya|nama lengkap saya|nama asli|saya bernama|panggil saya|panggil aja|nama panggilan saya|dipanggil|biasa dipanggil|panggil saja|orang memanggil saya|kerap disapa|disapa|kenal saya sebagai|mengenal saya sebagai|perkenalkan saya|perkenalkan nama|bisa panggil|akrab disapa|sapaan|nama ktp|nama sesuai ktp|nama di ktp|nama beken|kenalkan|kenalin|nama gue|nama gw|nama ane|nama aslinya|bernama asli|bernama lengkap|di ktp|ktp tertulis|tertulis di ktp|manggilnya|manggil saya|manggil aku|sering dipanggil|akrab dipanggil|biasa disapa|perkenalkan|nama pemberian|pemberian orang tua|nama asliku|nama lengkapku|nama kecilku|nama tionghoa|di ijazah|di akta|di akta kelahiran|di paspor|di rapor|ttd|tertanda|salam hangat|salam dari|nama lengkap|nama panggilan|nama kecil
iam saya adalah|saya seorang|aku adalah|aku seorang|saya|aku|gue|ambo|gua|aku ini|saya ini|gue ini|gw|ane|aku cuma|saya hanya|saya cuma|saya juga|saya orang|aku orang|aku anak|saya anak
live tinggal di|berdomisili|domisili|berasal dari|asal dari|asal saya|saya dari|aku dari|lahir di|kelahiran|dibesarkan|menetap|orang asli|bermukim|merantau|kampung halaman|rumah saya|rumahku|kota saya|kos di|kost di|indekos|mengontrak|pindah ke|putra daerah|tinggal dekat|ber-ktp|warga kota|warga asli|anak rantau|asli dari|putra asli|merantau ke|saya orang|aku orang|ngekos|ngontrak|anak kampung|perantau|di perantauan|pulang ke|berkediaman|kediaman|bertempat tinggal|beralamat|tinggal bersama|tinggal sama|tinggal serumah|numpang di|dari kampung|kampung asal|dilahirkan di|lahir dan besar|lahir & besar|tki|pmi|studi di|kuliah di luar|sekarang di|wong ndeso|orang kampung|wni di|pendatang|nyunda|orang kota|anak medan|anak jakarta|anak bandung|saya sedang di|arek|dari jendela|dari balkon|logatku|logat saya|logatnya|menit dari|jalan kaki dari|numpang hidup|anak betawi|anak jogja|kini di|skrg di|kini berada|ktp|rumah kami|rumahku di|rumah saya di|rumah orang tua|di belakang stasiun|sebelah stasiun|dekat stasiun|dekat pasar|kampungku|kampung saya|desaku|desa saya|pulang kampung|mudik ke|perantauan|ngekost|kontrakan|nebeng di|asrama di|boyongan|pindahan dari|diboyong|ikut suami|ikut istri|ikut orang tua|transmigran|transmigrasi|cah|gede di|dibesarkan di|tumbuh di|hijrah ke|hijrah di|berumah|kembali ke kampung|blasteran kota|besar di|urang|wong|warga|rantau|mukim
born lahir|kelahiran|dilahirkan|tanggal lahir|ulang tahun|tahun lahir|angkatan|tahun kelahiran|kelahiran tahun|tgl lahir|ultah|generasi ##|anak #an*|generasi # an|angkatan #|kelahiran '#|hari lahir|lahir tgl|tahun #-an*|kelahiran #|lahir pas|lahir waktu|lahir zaman|anak #-an|anak # an|generasi #-an|angkatan ##|shio|zodiak|gen z|milenial|generasi milenial|baby boomer|kolonial
age berusia #|usia #|umur #|berumur #|usia saya|umur saya|saya # tahun|# tahun|# thn|# th|tahun umurnya|berkepala|kepala tiga|kepala empat|kepala lima|kepala dua|kepala enam|setengah abad|paruh baya|usia senja|lansia|abg|pemuda #|cowok #|cewek #|menginjak #|memasuki usia|genap #|beranjak #|jelang #|menjelang #|bapak-bapak #|ibu-ibu #|mbak-mbak #|om-om|emak-emak|kakek-kakek|nenek-nenek|anak baru gede|remaja|kelas x|kelas xi|kelas xii|kelas 10|kelas 11|kelas 12|kelas tujuh|kelas delapan|kelas sembilan|umur kepala|usia kepala|ulang tahun ke|masih bocah|udah tua|sudah sepuh|sudah uzur|umur udah|bapak-bapak|seperempat abad|pertengahan #-an|awal #-an|akhir #-an
kin istri|isteri|suami|orang tua|orangtua|abang|kakek|nenek|cucu|paman|bibi|tante|keponakan|sepupu|pacar|tunangan|mertua|si sulung|si bungsu|istriku|suamiku|ibuku|ayahku|anakku|bapak|ibu kandung|emak|mamak|papi|mami|bapakku|adikku|kakakku|mamaku|adik|kakak|adik-adik*|saudara kembar|kembaran|kembar|bersaudara|anak laki|anak perempuan|anak tunggal|bungsu|sulung|kakekku|nenekku|buyut|mantan istri|mantan suami|calon istri|calon suami|pasangan hidup|bojo|menantu|besan|pakde|bulik|paklik|ponakan|keponakanku|misua|bini|laki gue|bini gue|bokap|nyokap|ortu|putriku|putraku|krucil|bocil|si kecil|si kembar|anak lanang|anak wedok|bojoku|paksu|pak suami|bu istri|nyonya|mbah|mbah kakung|mbah putri|mbah uti|mbah kung|eyang|embah|simbah|simbok|opung|ompung|nini|babe|enyak|amak|abak|ayahanda|abah|ipar|bude
mykin menikah|sudah menikah|beristri|bersuami|dikaruniai|lajang|bercerai|duda|janda|ayah dari|ibu dari|bapak dua anak|ibu dua anak|ayah dua anak|bersama istri|bersama suami|istriku|suamiku|punya anak|dengan istri|ibu rumah tangga|ibu saya|bapak saya|anak saya|ayah saya|kakak saya|adik saya|orang tua saya|keluarga saya|dua anak|tiga anak|anak pertama|anak kedua|anak ketiga|anak bungsu|anak sulung|putri saya|putra saya|jomblo|jomlo|belum menikah|belum nikah|belum kawin|sudah nikah|sudah kawin|udah nikah|udah punya|nikah|menikahi|menikah dengan|berkeluarga|sudah berkeluarga|punya istri|punya suami|punya dua|punya seorang|punya satu|satu anak|seorang anak|anak satu|anak dua|anak tiga|ayah dua|ibu dua|ayah tiga|ibu tiga|bapaknya|ibunya anak|papa muda|mama muda|ibu muda|bapak-bapak*|emak-emak*|single|tunangan saya|istri saya|suami saya|anak-anak saya|anakku|putraku|putriku|adikku|kakakku|bapakku|mamaku|nenekku|kakekku|nenek saya|kakek saya|mertua saya|saudara saya|anak ke-*|anak ke|anak kedua dari|anak pertama dari|anak tunggal|bungsu dari|sulung dari|bokap|nyokap|ortu|duda anak|janda anak|cerai|anak sudah tidur|anak-anak tidur|anak tidur|difoto istri|difoto suami|difoto anak|difoto bapak|difotoin|ngurus ibu|ngurus bapak|ngurus anak|ngurus orang tua|merawat ibu|merawat bapak|merawat orang tua|momong|momong cucu|momong anak|ngasuh|gendong bayi|jadi bapak|jadi ibu|jadi ayah|bapaknya si|ibunya si|ayahnya si|emaknya|papanya|mamanya|beranak|anak empat|bapak dua|bapak anak|bapak beranak|anak ketiga dari|anak semata wayang|dari * bersaudara|kawin|pengantin baru|pasutri|rumah tangga
job bekerja|kerja di|kerja sebagai|kuliah|berkuliah|belajar di|menempuh|mengajar|lulusan|alumni|alumnus|berprofesi|profesi|pekerjaan|mahasiswa|mahasiswi|siswa|siswi|pelajar|pegawai|karyawan|karyawati|staf|staff|pensiunan|menuntut ilmu|bersekolah|sekolah di|magang|dosen|berdinas|bertugas|wirausaha|pengurus|skripsi|honorer|narik ojek|jualan|skripsian|nyusun skripsi|tesis|disertasi|sedang kuliah|kuliah s1|kuliah s2|kuliah s3|anak kuliahan|mahasiswa baru|maba|lulus dari|tamat dari|tamatan|jebolan|wisuda|sarjana|bekerja sebagai|kerjaan|berkerja|gawe|kerja kantoran|buruh|kuli|narik|ngojek|driver ojol|ojol|berdagang|berjualan|buka warung|buka toko|buka usaha|punya usaha|punya toko|punya warung|ngajar|mengajar di|guru di|dosen di|staf di|bertugas di|ditempatkan di|penempatan|freelance|paruh waktu|pengangguran|nganggur|belum bekerja|cari kerja|fresh graduate|pensiun|purnawirawan|purnabakti|purna tugas|magang di|praktik di|koas|ppds|prajab|cpns|asn di|pns di|mondok|nyantri|kelas x|kelas xi|kelas xii|anak sma|anak smk|duduk di kelas|duduk di bangku|bertani|melaut|nguli|profesi saya|pekerjaan saya|mencari nafkah|semester lima|semester tiga|semester #|jaga toko|jaga warung|jaga warnet|dinas malam|dinas pagi|dinas siang|piket|jaga malam|ngojol|nyopir|nyupir|semester|operator mesin|buruh pabrik|abdi negara|asn|pns|p3k|pppk|bengkel|buka bengkel|dagang|lagi skripsi|sidang skripsi|residensi|pkl|prakerin|kkn|di belakang meja|meja sirkulasi|kantoran|ngantor|kantor di|kantorku|kantor saya|lembur|gajian|baru lulus|lulus smk|lulus sma|lulus smp|lulus kuliah|lulusan smk|lulusan sma|pasien saya|pasienku|murid saya|murid-murid saya|muridku|siswa saya|siswaku|mahasiswa saya|nyawah|ke sawah|berkebun|beternak|nelayan|ngajar di|guru honorer|ngajar ngaji|kuli bangunan|kerja serabutan|serabutan|purnatugas|mantan pegawai|mantan guru|mondok di|santri di|santri|bangku kuliah|kuliah di|kuliahku|ambil s2|ambil s3|ngambil s2|lanjut s2|lanjut s3|mahasiswa tingkat|mahasiswa semester|tkw|tki|pmi di|kerja di luar|kerja kapal|pelaut|abk|jurusan|dinas di
org universitas|institut|politeknik|sekolah|sma|smk|smp|sman|smkn|madrasah|pesantren|perusahaan|rumah sakit|puskesmas|dinas|kementerian|kantor|fakultas|yayasan|pabrik|ui|itb|ugm|undip|unair|unpad|arsip|redaksi|bumn|kelurahan|kecamatan|gereja|masjid|toko|bengkel|stasiun|prodi|unand|its|ipb|unhas|usu|uin|iain|stain|unnes|uny|uns|unsri|unud|unsoed|unej|ub|unib|unila|unsyiah|untan|unmul|ulm|unsrat|uph|binus|telkom|univ|fkip|fisip|fib|fmipa|akper|akbid|stan|stt|seminari|ponpes|pondok pesantren|mts|mtsn|sd|sdn|smpn|sltp|slta|stm|paud|bimbel|apotek|rsud|rs|laboratorium|perkebunan|koperasi|bumdes|kantor pos|kantor pajak|kpp|pertamina|tvri|rri|surat kabar|stasiun tv|percetakan|penerbitan|toko buku|rumah makan|warteg|distro|startup|agensi|konsultan|firma|kantor hukum|kejaksaan|polsek|polres|kodim|koramil|batalyon|lanud|lantamal|tni|polri|balai kota|bappeda|bps|lipi|brin|bmkg|vihara|klenteng|paroki|perusahaan swasta|swasta|ojek online|gojek|grab|perpustakaan|pt|cv|bangsal|poli|igd|posyandu|rsup|balai desa|kantor desa|kantor camat|dinas pendidikan|dinas kesehatan|dinas perhubungan|dinas kependudukan|dukcapil|samsat|polda|lanal|pjka|pt kai|pelni|pelindo|pln|pdam|bulog|pabrik tekstil|pabrik sepatu|garmen|konveksi|bengkel las|toko kelontong|warnet|minimarket|alfamart|indomaret|swalayan|bprs|leasing|studio foto|barbershop|poltek|balai penelitian|lapan|kebun raya|perpustakaan daerah|lapas|rutan|imigrasi|bea cukai|penerbit|balai|warung|stikes|pondok|tk|klinik|kedai|kafe|restoran|pengadilan|bank|museum
prof guru|dosen|insinyur|programmer|pemrogram|pengembang|dokter|perawat|bidan|pustakawan|arsiparis|pengacara|wartawan|jurnalis|mahasiswa|mahasiswi|pelajar|siswa|siswi|peneliti|ilmuwan|penerjemah|petani|nelayan|sopir|supir|akuntan|arsitek|fotografer|apoteker|pns|asn|pegawai negeri|pegawai|karyawan|pengusaha|wiraswasta|pedagang|pendeta|ustaz|santri|montir|masinis|satpam|teknisi|desainer|barista|admin toko|pustakawati|kuli|kuli tinta|penjual|karyawan swasta|guru honorer|guru ngaji|tenaga honorer|kepala sekolah|dosen muda|asisten dosen|asdos|peneliti muda|mahasiswa pascasarjana|calon guru|nakes|dokter gigi|dokter hewan|dokter umum|ahli gizi|analis|psikolog|fisioterapis|radiografer|rekam medis|koki|juru masak|pramusaji|kasir|spg|customer service|teller|banker|auditor|notaris|advokat|paralegal|programer|web developer|data analyst|sysadmin|gamer profesional|youtuber|konten kreator|penulis lepas|editor buku|penyunting buku|reporter|penyiar|kameramen|videografer|sinden|pemandu wisata|pramugari|pramugara|nakhoda|pelaut|abk|nahkoda|masinis kereta|kondektur|kernet|ojol|ojek|kurir|petambak|peternak|pekebun|penyuluh|mantri|satpol|pemadam|polwan|pensiunan|purnawirawan|biarawan|biarawati|frater|suster|pedanda|bhikkhu|mubalig|modin|ibu rumah tangga|irt|pengangguran|tukang kayu|tukang las|tukang cukur|penjahit|teknisi ac|mekanik|surveyor|geolog|ahli bahasa|guru sd|guru smp|guru sma|guru tk|guru les|guru bk|petani kopi|penyadap karet|penambang|tukang*|tukang batu|tukang bakso|tukang parkir|tukang ojek|sopir*|supir*|mualim|hansip|linmas|tni|analis kesehatan|konselor|jaksa|pramuniaga|hrd|admin kantor|staf tu|tata usaha|operator sekolah|operator mesin|welder|juru las|perajin|pembatik|pengukir|redaktur|juru bahasa|drafter|guru besar|kurator|widyaiswara|lurah|kades|perangkat desa|camat|ustadz|pastor|romo|pemangku|makelar|buruh tani|buruh|asisten rumah tangga|tentara|polisi
every akhir pekan|senin|selasa|rabu|kamis|jumat|sabtu|minggu malam|hari minggu|shift|sif|piket|jaga malam|sepulang kerja|sepulang sekolah|jam istirahat|habis magrib|ba'da*|pukul|setiap hari|setiap malam|setiap pagi|setiap sore|setiap pekan|setiap minggu|setiap akhir|setiap bulan|tiap malam|tiap pagi|tiap minggu|setiap sabtu|setiap jumat|setiap senin|setiap selasa|setiap rabu|setiap kamis|tiap sabtu|tiap jumat|tiap senin|tiap akhir pekan|malam minggu|sabtu minggu|sif malam|sif pagi|shift malam|shift pagi|masuk malam|kerja malam|habis isya|habis subuh|bakda isya|selepas isya|selepas kerja|pulang kerja|pulang kantor|pulang sekolah|jam kerja|jam kantor|jam malam|malam-malam*|begadang|hari libur|libur setiap|libur tiap|waktu luang|senggang|piket malam|seminggu malam|shift siang|sip malam|masuk pagi|dinas malam|minggu di laut|minggu di darat|minggu kerja|minggu libur|habis maghrib|bakda magrib|ba'da isya|setelah isya|setelah subuh|sehabis magrib|usai magrib|pulang kuliah|jam makan siang|istirahat siang|tengah malam|larut malam|sering begadang|subuh|dini hari|senin kamis|senin sampai jumat|senin-jumat|senin s.d.|sabtu-minggu|tiap sore|minggu pagi|sabtu sore|malam jumat|jumat kliwon|dua minggu sekali|sebulan sekali|seminggu sekali|seminggu dua kali|dua kali seminggu|kalau libur|pas libur|off hari|hari kerja|malam hari|tiap hari|weekend
meet kopdar|kopi darat|wikilatih|konferensi|wikimania|lokakarya|editathon|wikinusantara|temu|pertemuan|wikimeet*|seminar|pelatihan|wikithon|kopdar wikipedia|wikikopdar|hadir di|wikisabha|gathering|datathon|wikiakademi|wikikolaborasi|kumpul|meetup|wikikopi|wikikonferensi|wikimedia indonesia|papan atas|proyek kopdar|temu komunitas|temu wicara
away liburan|cuti|mudik|pulang kampung|bepergian|akan berada|naik ka|ikut serta|menghadiri|pergi ke|ke luar negeri|kkn|umrah|naik haji|ibadah haji|mudik ke|pulang ke|ke jepang|ke luar kota|dinas luar|perjalanan dinas|traveling|jalan-jalan*|berangkat ke|mau ke|opname|rawat inap|ikut kopdar|wajib militer|pertukaran pelajar|cuti melahirkan|pulkam|luar kota|tugas luar|umroh|berhaji|kkn di|liburan ke|berlibur ke|cuti panjang|mampir ke|bakal ke|akan ke|terbang ke|menginap di|saya di|aku di|nggak online|hiatus
faith islam|muslim|muslimah|kristen|katolik|protestan|hindu|buddha|buddhis|konghucu|ateis|agnostik|beragama|jemaat|nasrani|penganut|nahdliyin|muhammadiyah|salat|kejawen|penghayat|ahlussunnah|hkbp|advent|pentakosta|pemeluk|katolik roma|kristen protestan|kristiani|ke gereja|dibaptis|mualaf|bahai|sunda wiwitan|kaharingan|parmalim|aliran kepercayaan|tak beragama|tidak beragama|tanpa agama|aswaja|warga nu|syafii|ahmadiyah|majelis taklim|saksi yehuwa|gki|gkj|gpib|gmim|gmit|karismatik|ortodoks|umat buddha|umat hindu|umat katolik|pelayan di gereja|pelayanan di gereja|majelis gereja|guru sekolah minggu|sekolah minggu|nahdliyyin|orang nu|nu tulen|nu kultural|aktivis masjid|remaja masjid|marbot|imam masjid|sholat|shalat|ngaji|pengajian|gbi|paroki|misdinar|putra altar|murtad|tidak percaya agama|tidak percaya tuhan|nggak percaya tuhan|tak bertuhan|gak beragama|puasa|syiah|marapu|salafi
party sosialis|komunis|liberal|konservatif|marhaenis|pdip|anarkis|marxis|feminis|golput|libertarian|oposisi|relawan jokowi|sosial demokrat|pancasilais|kader partai|anggota partai|pdi|pdi perjuangan|gmni|pmii|kammi|kiri tengah|nasionalis soekarnois|soekarnois|aktivis mahasiswa|anarko|demokrat sosial|apolitis|liberalis|pendukung partai|aktivis kiri|berhaluan kiri|berhaluan kanan|orang kiri|coblos|nyoblos|pilih partai|aktivis|eks aktivis|turun ke jalan|aksi kamisan|tapol|anak tapol|serikat pekerja|sukarnois|hmi|papua merdeka|cebong|nasionalis|golkar|gerindra|pks|simpatisan|serikat buruh
orient gay|lesbian|biseksual|homoseksual|transgender|waria|transpuan|queer|aseksual|lgbt|heteroseksual|nonbiner|homoseks|lesbi|suka sesama jenis|penyuka sesama|sesama jenis|transpria|trans|transeksual|panseksual|bisex|aromantik|lgbtq|melela|bencong|banci|cowok gay|straight|suka sesama|bissu|calalai|non-biner|homo
health autis|autisme|adhd|bipolar|depresi|diabetes|kencing manis|epilepsi|disabilitas|difabel|tunanetra|tunarungu|kursi roda|kanker|asma|skizofrenia|hiv|odha|disleksia|buta warna|cuci darah|talasemia|lupus|migrain|didiagnosis|penyintas|hipertensi|tbc|mengidap|menderita|penderita|penyandang|pengidap|punya penyakit|penyakit jantung|stroke|darah tinggi|gagal ginjal|hepatitis|gerd|insomnia|kecemasan|gangguan kecemasan|gangguan panik|skizo|psikiater|antidepresan|kemoterapi|kanker payudara|leukemia|daksa|tunadaksa|tunawicara|tunagrahita|teman tuli|teman netra|low vision|alat bantu dengar|gagap|asam urat|diabetesi|autoimun|parkinson|demensia|spektrum autisme|asperger|pascastroke|menjalani operasi|sakit jantung|kuping kiri|kuping kanan|telinga kiri|telinga kanan|budek|budeg|tuna rungu|tuna netra|tuna daksa|bahasa isyarat|pakai tongkat|kruk|kaki palsu|suntik insulin|insulin|gula darah|sakit gula|hemodialisis|cangkok ginjal|pasang ring|ring jantung|bypass|pasca stroke|kemo|vertigo|thalassemia|hemofilia|psikolog saya|ocd|ptsd|gangguan cemas|gangguan jiwa|rabun|glaukoma|katarak|cerebral palsy|minum obat rutin|obat rutin|opname|skoliosis|saraf kejepit|tuli|polio
ethnic suku|keturunan|tionghoa|minangkabau|peranakan|berdarah|chindo|blasteran|bermarga|orang jawa|orang sunda|orang bali|orang batak|orang bugis|orang dayak|orang betawi|orang madura|orang papua|orang toraja|orang minang|orang melayu|orang banjar|orang ambon|orang manado|orang aceh|orang nias|orang sasak|orang tionghoa|orang arab|wong jawa|keturunan arab|keturunan tionghoa|keturunan india|keturunan belanda|keturunan jawa|berdarah batak|berdarah minang|berdarah jawa|tenglang|orang rimba|asli papua|oap|orang betawi asli|saya suku|aku suku|bersuku|cina benteng|darah batak|darah jawa|darah sunda|darah minang|darah bugis|darah arab|suku saya|suku jawa|suku sunda|suku batak|suku dayak|suku bugis|suku minang|suku madura|suku toraja|suku sasak|suku asmat|totok jawa|habib|marga
street jalan|jl|jln|gang|gg|rt|rw|kode pos|kotak pos|perumahan|dusun|kavling|komplek|kelurahan|kecamatan|kp|kel|lantai|apartemen|ruko|rusun
topic menulis tentang|artikel|tertarik|minat|proyekwiki|proyek|menyunting|suntingan|topik|wikipedia|menerjemahkan|suka menulis|menulis|membuat artikel|mengembangkan artikel|menyunting artikel|tentang sejarah|sejarah|tema
site blog saya|situs saya|situs web saya|blog pribadi|situs pribadi|website saya|kanal saya|blogku|laman pribadi
user pengguna ini|wikipediawan ini|wikipediawati ini|orang ini
anon tanpa masuk log|belum masuk log|lupa masuk log|lupa log masuk|lupa login|tanpa login|ip saya|belum login|sebagai anonim|alamat ip|sebelum mendaftar|ipku|anonim|lupa masuk|lupa log|tanpa masuk|tanpa akun|sebelum punya akun|pakai ip|dengan ip
%callsign tanda_panggil callsign orari
%plate nopol plat pelat_nomor no_pol nomor_polisi
%me foto_saya fotoku foto_diri foto_penulis wajah_saya saya_yang
%tens belas puluh
=name nama|nama lengkap|nama asli|nama panggilan|nama depan|nama belakang|panggilan|siapa|nama kecil|sapaan|alias|nama ktp|nama sesuai ktp|biasa dipanggil|nama panjang|panggilan akrab|ttd|tertanda|nama pena
=birth lahir|tanggal lahir|kelahiran|ttl|tempat tanggal lahir|tempat, tanggal lahir|tgl lahir|ulang tahun|tahun lahir|angkatan|tempat/tanggal lahir|ultah|hari lahir
=age umur|usia|usia sekarang
=place tempat tinggal|tinggal|tinggal di|asal|domisili|kota|provinsi|negara|lokasi|tempat lahir|kota asal|kewarganegaraan|kebangsaan|daerah|kampung halaman|kediaman|asal daerah|kabupaten|berasal dari|daerah asal|alamat tinggal|asal dan domisili|kota domisili|lokasi sekarang|ktp|kos|rumah|base|posisi
=job pekerjaan|profesi|kantor|tempat kerja|jabatan|kerja|instansi|perusahaan|bekerja di|organisasi|status pekerjaan|kegiatan|kerjaan|sehari-hari|mata pencaharian|dinas|kesibukan|aktivitas
=school pendidikan|sekolah|kampus|universitas|almamater|jurusan|kuliah|fakultas|prodi|kelas|program studi|angkatan|pendidikan terakhir
=mail surel|email|pos-el|e-mail|alamat surel|pos elektronik|imel|ratron
=phone telepon|telp|hp|no hp|no. hp|nomor hp|wa|no wa|no. wa|nomor wa|ponsel|nomor telepon|kontak|hubungi|tlp
=addr alamat|alamat rumah|alamat surat|alamat pos|alamat kantor|kirim ke|alamat kirim|alamat lengkap
=site situs web|situs|blog|laman|web
=im media sosial|medsos|sosmed|akun lain|ig|fb
=faith agama|keyakinan|kepercayaan|aliran
=party partai|politik|ideologi|pandangan politik|haluan politik
=orient orientasi|orientasi seksual|identitas gender|jenis kelamin
=health penyakit|golongan darah|kesehatan|disabilitas|gol. darah|gol darah|riwayat penyakit|alergi
=ethnic suku|etnis|suku bangsa|marga
=tz zona waktu|waktu|zona
=kin keluarga|istri|suami|status pernikahan|pasangan|orang tua|ayah|ibu|status perkawinan|saudara|status hubungan|jumlah anak|anak|status
=id nim|nip|nik|nisn|npm|plat nomor|nopol|no. ktp|ktp|nomor induk|nidn|sinta|no. anggota|tanda panggilan|nis|nrp|no ktp|nomor anggota|callsign|tanda panggil|no. polisi|nomor polisi
=hours jam aktif|waktu aktif|daring|jam kerja|jadwal|aktif|jadwal daring|jam daring|jam online|biasa daring|waktu daring|libur|sif|shift|jadwal dinas|hari libur|jam luang
=ip ip|alamat ip|ip saya
=travel kopdar|kegiatan|acara|perjalanan|jadwal|agenda|rencana perjalanan|kegiatan yang diikuti|acara yang dihadiri|jadwal perjalanan|kehadiran
work artikel|dibuat|dikerjakan|daftar|rujukan|referensi|bak pasir|peralatan|kutipan|penghargaan|bintang|draf|catatan|kontribusi|ucapan|terima kasih|pranala|tokoh|statistik|proyek|minat|halaman|pekerjaan rumah
native orang medan|orang batak|orang padang|orang minang|orang jawa|orang sunda|orang betawi|orang bugis|orang makassar|orang bali|orang lombok|orang banjar|orang dayak|orang aceh|orang palembang|orang lampung|orang madura|orang manado|orang ambon|orang papua|orang kupang|orang jogja|orang solo|orang semarang|orang surabaya|orang malang|orang bandung|orang bogor|orang jakarta|orang bekasi|orang depok|wong solo|wong kito|wong jowo|wong ndeso|wong cirebon|wong tegal|wong banyumas|arek suroboyo|arek malang|arema|urang sunda|urang bandung|urang awak|urang banjar|urang minang|cah jogja|cah solo|cah semarang|anak jaksel|anak medan|anak betawi|ngapak|semeton bali|kera ngalam
month lebaran|idulfitri|idul fitri|iduladha|idul adha|ramadan|ramadhan|puasa|nyepi|galungan|kuningan|natal|natalan|tahun baru|imlek|cap go meh|waisak|paskah|liburan|libur sekolah|libur panjang|minggu depan|bulan depan|tahun depan|pekan depan|lusa|besok|tujuhbelasan|maulid|suro|sekaten`,
	ms: `
self saya|aku|kami|hamba|salam perkenalan|hai semua|perkenalan diri|tentang saya|mengenai saya|diriku|sia|kito|ambo|teman|kawan|sy|sayalah|assalamualaikum
my saya|aku|kami|isteriku|suamiku|bapaku|ibuku|abangku|kakakku|adikku
named nama saya|nama sebenar|nama penuh saya|nama sebenar saya|nama penuh|panggil saya|saya bernama|dikenali sebagai|dipanggil|orang panggil|panggil saja|kenal saya sebagai|nama timangan
iam saya adalah|saya ialah|saya seorang|saya|aku|sia|ambo
live tinggal di|menetap|berasal dari|asal dari|lahir di|dilahirkan di|dibesarkan|anak jati|bermastautin|kampung saya|kampung halaman|duduk di|orang kelantan|orang johor|orang kedah|orang perak|orang sabah|orang sarawak|kelahiran|saya dari|anak kelahiran|penduduk|warganegara|berasal|orang asli|anak kelantan|anak sabah|saya orang|menetap di|berpindah ke|menyewa di|dibesarkan di|perantau di|asal saya
born lahir|dilahirkan|tarikh lahir|hari lahir|kelahiran|tahun lahir|lahir pada|tahun kelahiran
age berumur #|berusia #|umur #|umur saya|usia saya|saya # tahun|berumur|# tahun|berusia|dalam lingkungan umur|lewat #an*|warga emas|pesara
kin isteri|suami|emak|nenek|cucu|pakcik|makcik|sepupu|ibu bapa|tunang|anak saudara|anak perempuan|anak lelaki|bapa|anak|abang|kakak|adik|datuk|tok|mak|ayah|ibu saya|bapa saudara|emak saudara|menantu|mentua|kembar|teman wanita|teman lelaki|keluarga saya
mykin berkahwin|sudah berkahwin|telah berkahwin|bapa kepada|ibu kepada|bujang|duda|janda|mempunyai anak|isteri saya|suami saya|ibu saya|bapa saya|anak saya|ayah saya|kakak saya|adik saya|abang saya|keluarga saya|orang anak|anak sulung|anak bongsu|dah kahwin|mak saya|ibu bapa saya|anak tunggal|bercerai|belum berkahwin
job bekerja|kerja di|bertugas|belajar di|menuntut|pelajar|penuntut|lulusan|graduan|mengajar|pesara|kerjaya|pekerjaan|berkhidmat|kakitangan|pegawai|alumni|siswazah|bekas pelajar|melanjutkan pelajaran|kakitangan kerajaan|kakitangan awam|penjawat awam|bekerja sebagai|bekerja di|bertugas di|mengajar di|pelajar tahun|menuntut di|sedang belajar|lepasan|bersara|pencen|berniaga|perniagaan|menganggur|latihan industri|ijazah|sarjana muda|tingkatan #|menceburi|berkhidmat di
org universiti|sekolah|smk|sk|kolej|kolej kediaman|politeknik|institut|syarikat|hospital|klinik|perpustakaan|muzium|bank|jabatan|kementerian|fakulti|maktab|majlis|matrikulasi|upm|ukm|utm|usm|uitm|sdn|madrasah|arkib|sekolah rendah|sekolah menengah|pejabat|kilang|stesen|akhbar|ipg|um|uiam|ums|unimas|petronas|tnb|masjid|surau|sjkc|tabika|pondok
prof guru|cikgu|pensyarah|jurutera|pengaturcara|doktor|jururawat|pustakawan|peguam|wartawan|pelajar|mahasiswa|mahasiswi|penyelidik|penterjemah|petani|nelayan|akauntan|arkitek|jurugambar|ahli farmasi|penjawat awam|kerani|askar|polis|ustaz|pemandu|juruteknik|pendidik|doktor gigi|peniaga|usahawan|tentera|suri rumah|tukang|juruukur|ustazah|imam|pegawai|pesara guru|mekanik
every hujung minggu|khamis|jumaat|sabtu|hari ahad|waktu malam|syif|selepas kerja|waktu rehat|pukul|setiap hari|setiap malam|setiap pagi|setiap petang|setiap minggu|setiap bulan|setiap sabtu|setiap ahad|setiap jumaat|hari minggu|hari bekerja|syif malam|syif pagi|lepas kerja|lepas isyak|selepas isyak|jam # malam|pukul # malam|cuti hujung|malam hari
meet perjumpaan|pertemuan|persidangan|bengkel|wikimania|editathon|wikikarnival|seminar|kopdar
away bercuti|cuti|balik kampung|kembara|akan berada|menghadiri|melawat|akan ke|melancong|kursus di|pulang ke|ke luar negara|umrah
faith islam|muslim|kristian|katolik|hindu|buddha|ateis|agnostik|beragama|penganut|sikh|sunni|syiah|solat|theravada|bidaah
party sosialis|konservatif|nasionalis|umno|pkr|reformis|pembangkang|feminis|republikan|monarkis|ahli pas|penyokong pas|ahli dap|penyokong|dap|ahli parti
orient gay|lesbian|biseksual|transgender|homoseksual|lgbt|queer|aseksual|mak nyah
health autisme|autistik|diabetes|kencing manis|oku|kemurungan|epilepsi|pekak|buta|kerusi roda|kanser|asma|kurang upaya|buta warna|disleksia|dialisis|talasemia|menghidap|penghidap|darah tinggi|barah|bipolar|sawan|adhd|sakit jantung|buah pinggang|hiv|strok|migrain
ethnic keturunan|kadazan|iban|bajau|bidayuh|orang asli|peranakan|bumiputera|kacukan|baba nyonya|melanau|murut|suku kaum|berketurunan|berdarah|dusun
street jalan|lorong|persiaran|poskod|peti surat|no. rumah|lebuh
topic menulis tentang|rencana|berminat|minat|wikiprojek|projek|menyunting|suntingan|wikipedia|topik|menulis
site blog saya|laman web saya|laman sesawang saya|saluran saya
user pengguna ini|wikipediawan ini
anon tanpa log masuk|lupa log masuk|ip saya|alamat ip|log keluar|tanpa nama|belum mendaftar|terlupa log|lupa log|tidak log masuk|sebelum mendaftar|tanpa akaun
=name nama|nama penuh|nama sebenar|panggilan|nama panggilan|gelaran
=birth lahir|tarikh lahir|hari lahir|kelahiran|tahun lahir
=age umur|usia
=place tempat tinggal|tinggal di|asal|kediaman|bandar|negeri|negara|lokasi|tempat lahir|kampung halaman|kewarganegaraan|menetap di|daerah|kampung|berasal dari
=job pekerjaan|kerjaya|majikan|jawatan|tempat kerja|syarikat|profesion
=school pendidikan|sekolah|universiti|kolej|jurusan|fakulti|alma mater|pengajian|kursus|tahap pendidikan
=mail e-mel|emel|mel-e|email
=phone telefon|tel|no. telefon|telefon bimbit|nombor telefon|no. tel|hubungi
=addr alamat|alamat rumah|alamat surat-menyurat|alamat pos|alamat surat
=site laman web|laman sesawang|blog
=im media sosial
=faith agama|kepercayaan|anutan
=party politik|parti|ideologi
=health penyakit|kesihatan|jenis darah|kumpulan darah
=ethnic kaum|bangsa|etnik|keturunan
=tz zon waktu
=kin keluarga|isteri|suami|anak|status perkahwinan|status|ibu bapa
=id no. matrik|nombor matrik|no. k/p|no. kad pengenalan|kad pengenalan|nombor plat|no. pendaftaran|no. pelajar|no kad pengenalan|no pelajar|nombor pendaftaran|no plat|isyarat panggilan
=hours waktu aktif|dalam talian|waktu|masa aktif|waktu bekerja|waktu dalam talian
=ip ip|alamat ip|ip saya
=travel perjumpaan|acara|perjalanan
work rencana|dicipta|senarai|rujukan|sumber|kotak pasir|alatan|petikan|anugerah|draf|catatan|sumbangan|penghargaan|pautan|tugasan|tokoh|minat`,
	jv: `
self aku|kula|ku|awakku|dalem|sugeng rawuh|nuwun
my ku|kula|bojoku|ibuku|bapakku|anakku
named jenengku|asmaku|nama kula|asma kula|jeneng asliku|naminipun kula|jeneng asli|celukanku
iam aku|kula
live manggon|mapan ing|omahku|asal saka|asalku|lair ing|miyos ing|saking|griya kula|wong asli|dedunung|gedhe ing|wong|saka kutha|omah ing|dumunung|urip ing
born lair|laire|tanggal lair|miyos|lahir
age umur #|umurku #|yuswa #|# taun umurku
kin bojo|ibu|bapak|simbah|adhi|kakang|mbakyu|anak|putu|kulawarga|bojoku|ibuku|bapakku|anakku|adhiku|mbakyuku|kangmasku
mykin bojoku|anakku|wis omah-omah|ibuku|bapakku|duwe anak|wis omah-omah*|rabi
job nyambut gawe|kerja ing|makarya|sinau ing|mulang|kuliah|gaweyanku|pegawe|siswa|mahasiswa|kuliah ing|mulang ing|pensiunan
org universitas|sekolah|sma|smk|smp|rumah sakit|kantor|perusahaan|pondok|kampus|ugm|uns
prof guru|dosen|dokter|insinyur|mahasiswa|siswa|petani|tani|wartawan|dhalang|sopir|perawat|dhosen
faith islam|muslim|katulik|kristen|hindu|buddha|kejawen|buda
topic artikel|nulis|wikipedia|seneng nulis
user panganggo iki|naraguna iki
every saben dina|saben bengi|saben minggu|saben setu
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
work artikel|dhaptar|rujukan|kothak wedhi`,
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
