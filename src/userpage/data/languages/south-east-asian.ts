/** Words of languages of South-East Asia; the keys are explained in `../../concepts.ts`. */

export const SOUTH_EAST_ASIAN: Record<string, string> = {
	th: `
self ผม|ฉัน|ดิฉัน|กระผม|ข้าพเจ้า|ของผม|สวัสดี|แนะนำตัว|เกี่ยวกับผม|ผู้เขียนเอง|พวกเรา|ข้าน้อย|เราเป็น|บ้านเรา
my ของผม|ของฉัน|ของดิฉัน|ของเรา|ผมมี|ฉันมี|ผม|ฉัน
named ผมชื่อ|ฉันชื่อ|ดิฉันชื่อ|ชื่อจริง|ชื่อเล่น|ข้าพเจ้าชื่อ|กระผมชื่อ|เราชื่อ|นามจริง|ชื่อว่า
iam ผมเป็น|ฉันเป็น|ดิฉันเป็น|ผมคือ|ฉันคือ|กระผมเป็น|เราเป็น|ผู้ใช้คนนี้
live อาศัยอยู่|พักอยู่|พำนัก|บ้านเกิด|เกิดที่|เติบโต|ภูมิลำเนา|คนจังหวัด|ชาวจังหวัด|บ้านอยู่|ลูกอีสาน|อยู่จังหวัด|ย้ายมา|ปัจจุบันอยู่|โตที่|คนกรุงเทพ|คนเชียงใหม|เด็กอีสาน|ผมอยู่|ฉันอยู่|ตอนนี้อยู่|ผมมาจาก|ฉันมาจาก|เป็นคนจังหวัด|เป็นคนกรุงเทพ|คนอีสาน|คนใต้|บ้านผม|บ้านฉัน
born เกิดเมื่อ|เกิดวันที่|เกิดปี|วันเกิด|เกิดที่|ปีเกิด|เกิดใน|รุ่นปี
age อายุ #|ผมอายุ|ฉันอายุ|อายุได้|ปัจจุบันอายุ|ขวบ|วัยเกษียณ
kin ภรรยา|สามี|ลูกชาย|ลูกสาว|พี่ชาย|พี่สาว|น้องชาย|น้องสาว|ปู่|คุณย่า|คุณตา|คุณยาย|หลานชาย|หลานสาว|ครอบครัว|เมีย|คุณพ่อ|คุณแม่|แฟนผม|แฟนฉัน|แฟนสาว|พ่อแม่|พ่อผม|พ่อฉัน|แม่ฉัน
mykin แต่งงานแล้ว|แต่งงานกับ|มีลูก|มีบุตร|หย่า|ภรรยาผม|ภรรยาของ|สามีของ|สามีฉัน|แม่ผม|พ่อผม|ลูกสาวผม|ลูกชายผม|เมียผม|แฟนผม|แม่ของผม|เป็นโสด
job ทำงาน|ศึกษาอยู่|กำลังศึกษา|เรียนอยู่|กำลังเรียน|จบการศึกษา|เรียนจบ|จบจาก|อาชีพ|รับราชการ|สอนอยู่|เป็นครู|นักศึกษา|นักเรียน|ขับรถ|เกษียณ|เปิดร้าน|ประจำอยู่|พนักงาน|ลูกจ้าง|ข้าราชการ|ศิษย์เก่า|ตำแหน่ง|ฝึกงาน
org มหาวิทยาลัย|โรงเรียน|วิทยาลัย|คณะ|สถาบัน|บริษัท|โรงพยาบาล|ห้องสมุด|พิพิธภัณฑ์|ธนาคาร|กระทรวง|หน่วยงาน|โรงงาน|สำนักงาน|จุฬา|มูลนิธิ|เทศบาล|วิทยาเขต|อบต
prof วิศวกร|โปรแกรมเมอร์|ทนายความ|นักข่าว|นักศึกษา|นักเรียน|บรรณารักษ์|นักวิจัย|นักแปล|เกษตรกร|ข้าราชการ|เภสัชกร|สถาปนิก|นักบัญชี|นิสิต|คนขับ|ฟรีแลนซ์|แม่บ้าน|เป็นครู|เป็นอาจารย์|เป็นแพทย์|เป็นหมอ|เป็นพยาบาล|เป็นตำรวจ|เป็นทหาร|เป็นช่าง|เป็นชาวนา|พนักงาน|เป็นพระ|ค้าขาย
every ทุกวัน|ทุกเช้า|ทุกเย็น|ทุกคืน|ทุกสัปดาห์|ทุกเดือน|วันหยุด|เข้าเวร|กะดึก|กะกลางคืน|หลังเลิกงาน|เลิกเรียน|ช่วงเย็น|ตอนดึก|พักเที่ยง|เสาร์อาทิตย์|วันเสาร์|วันอาทิตย์|ทุกเสาร์|ทุกอาทิตย์|ทุกจันทร์|ทุกศุกร์
meet มีตติ้ง|พบปะ|งานชุมนุม|ประชุม|สัมมนา|วิกิเมเนีย|เวิร์กช็อป|อบรม|แฮกกาธอน|อีดิตาธอน
away เดินทางไป|ไปเที่ยว|ไปต่างประเทศ|ลาพัก|ไม่อยู่|เข้าร่วม|จะไป|เกณฑ์ทหาร|ไปร่วม
faith นับถือ|ชาวพุทธ|พุทธศาสนิก|มุสลิม|ชาวคริสต์|คริสเตียน|คาทอลิก|อเทวนิยม|ไม่มีศาสนา|ไม่นับถือ|ศาสนาพุทธ|ศาสนาคริสต์|อิสลาม|อศาสนา
party เสรีนิยม|อนุรักษนิยม|สังคมนิยม|คอมมิวนิสต์|เสื้อแดง|ก้าวไกล|เพื่อไทย|ประชาธิปัตย|สามนิ้ว|เฟมินิสต์|นิยมเจ้า|ต้านรัฐประหาร|อนาคตใหม่|กษัตริย์นิยม|สาธารณรัฐนิยม
orient เกย์|เลสเบี้ยน|กะเทย|สาวประเภทสอง|คนข้ามเพศ|ไบเซ็กชวล|รักร่วมเพศ|รักเพศเดียวกัน|หลากหลายทางเพศ|ทรานส์|นอนไบนารี|lgbt|lgbtq
health เบาหวาน|ออทิสติก|ออทิสซึม|ซึมเศร้า|ไบโพลาร์|สมาธิสั้น|ลมชัก|หูหนวก|ตาบอด|คนพิการ|พิการ|วีลแชร์|มะเร็ง|หอบหืด|เอชไอวี|ไมเกรน|ล้างไต|ฟอกไต|ธาลัสซีเมีย|โรคหัวใจ|ป่วยเป็น
ethnic เชื้อสาย|ลูกครึ่ง|ไทยเชื้อสายจีน|กะเหรี่ยง|ชาวเขา|ชาวม้ง|ไทใหญ่|มลายู|ชาติพันธุ์|ไทยทรงดำ|ชาวมอญ
street ถนน|ซอย|บ้านเลขที่|หมู่ที่|ตู้ ปณ|รหัสไปรษณีย์|แขวง|ตำบล
topic บทความเกี่ยวกับ|โครงการวิกิ|เขียนบทความ
site บล็อกของ|เว็บไซต์ของ|เว็บส่วนตัว|เพจของ|ช่องของ|เว็บของ
user ผู้ใช้คนนี้|ผู้ใช้รายนี้|ผู้ใช้ท่านนี้|ผู้ใช้นี้|ชาววิกิคนนี้
anon ไม่ได้ล็อกอิน|ลืมล็อกอิน|ลืมลงชื่อ|ไม่ลงชื่อ|ไอพีของ|เลขไอพี|ไอพีผม|ก่อนสมัคร|นิรนาม|โดยไม่ล็อกอิน
=name ชื่อ|ชื่อจริง|ชื่อ-นามสกุล|ชื่อเล่น|นามสกุล|ชื่อสกุล|นาม
=birth เกิด|วันเกิด|วันเดือนปีเกิด|ปีเกิด|เกิดเมื่อ|เกิดวันที่
=age อายุ
=place ที่อยู่|จังหวัด|ภูมิลำเนา|บ้านเกิด|ประเทศ|สัญชาติ|ที่อยู่ปัจจุบัน|เมือง|ถิ่นที่อยู่|ที่พำนัก|อาศัยอยู่ที่|สถานที่เกิด|อยู่ที่|มาจาก
=job อาชีพ|ที่ทำงาน|งาน|ตำแหน่ง|หน่วยงาน|สังกัด|ทำงานที่
=school การศึกษา|โรงเรียน|มหาวิทยาลัย|คณะ|สถานศึกษา|วุฒิการศึกษา|กำลังศึกษา|สถาบัน
=mail อีเมล|อีเมล์|เมล|เมล์|อีเมลล์|ติดต่อ
=phone โทรศัพท์|โทร|เบอร์โทร|มือถือ|เบอร์มือถือ|เบอร์|เบอร์โทรศัพท์|ติดต่อ
=addr ที่อยู่|ที่อยู่ติดต่อ|ที่อยู่ไปรษณีย์|ส่งจดหมาย|ที่อยู่จัดส่ง
=site เว็บไซต์|บล็อก|เว็บ|เพจ
=im ไลน์|เฟซบุ๊ก|เฟสบุ๊ค|เฟซ|ทวิตเตอร์|ไอจี|อินสตาแกรม|ดิสคอร์ด|ยูทูบ|ไลน์ไอดี
=faith ศาสนา|ความเชื่อ
=party การเมือง|แนวคิดทางการเมือง|พรรค
=orient เพศวิถี|รสนิยมทางเพศ|อัตลักษณ์ทางเพศ
=health โรคประจำตัว|หมู่เลือด|กรุ๊ปเลือด|ความพิการ
=ethnic เชื้อชาติ|ชาติพันธุ์
=tz เขตเวลา
=kin ครอบครัว|สถานภาพ|คู่สมรส|บุตร|ภรรยา|สามี|บิดา|มารดา
=id รหัสนักศึกษา|รหัสนิสิต|เลขประจำตัว|ทะเบียนรถ|เลขบัตรประชาชน|สัญญาณเรียกขาน|รหัสพนักงาน|เลขประจำตัวนักเรียน
=hours เวลาออนไลน์|เวลาทำการ|ออนไลน์|เวลา|เวลาว่าง
=ip ไอพี|เลขไอพี|หมายเลขไอพี
=travel งานที่เข้าร่วม|มีตติ้ง|กำหนดการ|การเดินทาง|กิจกรรม
work บทความ|ที่สร้าง|รายการ|อ้างอิง|กระบะทราย|ทดลองเขียน|เครื่องมือ|รางวัล|ดาว|ต้องทำ|คำคม|ความสนใจ|ผลงาน|ร่าง|ลิงก์|บันทึก|ขอบคุณ|บุคคล|สถิติ|คำพูด|โครงการ`,
	vi: `
self tôi|của mình|mình là|mình tên|mình sống|mình ở|mình đang|mình sinh|mình học|mình làm|mình thích|mình hay|mình có|mình và|chúng tôi|bản thân|xin chào|chào các bạn|chào mọi người|giới thiệu bản thân|em là|em tên|bọn mình|nhà mình|nhà em|em đang
my của tôi|của mình|tôi|nhà mình|nhà tôi
named tôi tên là|tôi tên|tên tôi là|tên tôi|mình tên|tên mình|tên thật|tên khai sinh|họ tên|tên đầy đủ|em tên|tên thật là|tôi là anh|tên của tôi
iam tôi là|mình là|tôi là một|em là
live sống ở|sống tại|sinh sống|sinh ra ở|sinh ra tại|sinh ra và|lớn lên|đến từ|quê ở|quê tôi|quê mình|quê gốc|quê quán|cư ngụ|cư trú|đang ở|nhà ở|người gốc|dân gốc|tôi ở|mình ở|thường trú|tạm trú|là người hà nội|là người sài gòn|là dân|chuyển đến|chuyển vào|định cư|nhà mình ở|trọ ở|sinh tại|tôi người
born sinh năm|sinh ngày|ngày sinh|sinh nhật|sinh ra|sinh vào|sinh tháng|năm sinh|đời ####|tuổi con|sinh ####|sinh #
age # tuổi|tuổi #|ở tuổi #|thế hệ 9x|thế hệ 8x|9x|8x
kin chồng|ba mẹ|bố mẹ|cha mẹ|con trai|con gái|anh trai|chị gái|em trai|em gái|ông nội|bà nội|ông ngoại|bà ngoại|cháu nội|cháu ngoại|bạn gái|bạn trai|gia đình|vợ chồng|anh chị|các con|người yêu|vợ và|vợ con|mẹ già|bố tôi|mẹ tôi|mẹ mình|bố mình|vợ|bố|mẹ
mykin đã kết hôn|đã lập gia đình|đã có vợ|đã có chồng|có vợ|có gia đình|con gái tôi|con trai tôi|vợ tôi|chồng tôi|mẹ tôi|bố tôi|ba tôi|độc thân|ly hôn|hai con|bố của hai|mẹ của hai|bố mẹ tôi|bà ngoại tôi|bà nội tôi|vợ mình|chồng mình|mẹ mình
job làm việc|làm nghề|nghề nghiệp|công tác|đang học|học tại|học ở|theo học|tốt nghiệp|sinh viên|học sinh|giảng dạy|dạy học|dạy ở|dạy tại|cựu sinh viên|cựu học sinh|nghỉ hưu|về hưu|nghiên cứu sinh|đang làm|làm cho|làm ở|làm tại|du học sinh|thực tập|nhân viên|tôi dạy|bài tập nhóm môn|mở quán|chuyên ngành
org đại học|trường|học viện|cao đẳng|công ty|bệnh viện|thư viện|bảo tàng|ngân hàng|trung tâm|nhà máy|thpt|thcs|tiểu học|cơ quan|tòa soạn|nhà xuất bản|ủy ban|hiệu sách|đài truyền hình|viện nghiên cứu|khoa học tự nhiên|viện
prof giáo viên|kỹ sư|kĩ sư|lập trình viên|bác sĩ|y tá|điều dưỡng|luật sư|nhà báo|phóng viên|sinh viên|học sinh|giảng viên|giáo sư|nhà nghiên cứu|phiên dịch|biên dịch|kế toán|nông dân|công nhân|dược sĩ|kiến trúc sư|nhiếp ảnh gia|thủ thư|công chức|nhân viên văn phòng|tài xế|công an|hướng dẫn viên|thầy giáo|cô giáo|đầu bếp|tu sĩ|thợ|bộ đội
every hằng ngày|hàng ngày|hằng tuần|hàng tuần|hàng tháng|cuối tuần|chủ nhật|thứ bảy|buổi tối|buổi sáng|ca đêm|ca trực|sau giờ làm|giờ nghỉ trưa|tan học|tan làm|trực đêm|thường online|mỗi ngày|mỗi tuần|mỗi tối|mỗi sáng|mỗi tháng|mỗi cuối tuần|tối thứ|sáng thứ|chiều thứ|thứ hai và|thứ hai đến|từ thứ
meet gặp mặt|hội thảo|hội nghị|wikimania|buổi gặp|họp mặt|tập huấn|buổi offline|đi offline|offline hà nội|offline sài gòn
away du lịch|đi công tác|đi vắng|nghỉ phép|sẽ đến|sẽ về|tham dự|tham gia buổi|du học|về quê|chuyến đi|nhập ngũ|đã dự
faith công giáo|phật tử|phật giáo|đạo phật|tin lành|cao đài|hòa hảo|hồi giáo|vô thần|không tôn giáo|kitô hữu|thiên chúa giáo|đạo thiên chúa|kitô giáo|theo đạo|bất khả tri|quy y|giáo dân|cơ đốc nhân
party đảng viên|đoàn viên|bảo thủ|xã hội chủ nghĩa|cánh tả|cánh hữu|dân tộc chủ nghĩa|chống cộng|theo chủ nghĩa|vô chính phủ|nữ quyền|quân chủ|ủng hộ đảng|bất đồng chính kiến|người cộng sản|đảng cộng sản|chủ nghĩa tự do
orient đồng tính|song tính|chuyển giới|người đồng tính|vô tính|lgbt|phi nhị nguyên|dị tính
health tiểu đường|đái tháo đường|tự kỷ|trầm cảm|khuyết tật|khiếm thính|khiếm thị|động kinh|ung thư|hen suyễn|hiv|xe lăn|rối loạn lưỡng cực|tăng động|chạy thận|viêm gan|mắc bệnh|bị bệnh|suy thận|rối loạn lo âu
ethnic người tày|người nùng|người mường|người hoa|người khmer|người chăm|người ê đê|dân tộc tày|dân tộc nùng|dân tộc mường|dân tộc kinh|dân tộc thái|dân tộc thiểu số|việt kiều|gốc hoa|gốc việt|người mông|người h'mông|con lai|người dao
street số nhà|ngõ #|ngách #|hẻm #|kiệt #|tổ #|# đường|# phố|# ngõ|# ngách|đường số|hòm thư|mã bưu chính|căn hộ|chung cư|tổ dân phố|phường|ngõ|ngách|phố
topic quan tâm|bài viết|viết bài|viết về|dự án|sửa đổi|đề tài|chủ đề|wikipedia|hứng thú|dịch bài
site blog của tôi|trang web của tôi|trang cá nhân|website của tôi|blog của mình|kênh của tôi
user thành viên này|người dùng này|wikipedian này
anon không đăng nhập|chưa đăng nhập|quên đăng nhập|ip của tôi|ip của mình|địa chỉ ip|đăng xuất|khi chưa có tài khoản|dưới ip|bằng ip|vô danh
=name tên|họ tên|họ và tên|tên thật|tên đầy đủ|tên khai sinh|họ|quý danh
=birth sinh|ngày sinh|sinh nhật|năm sinh|ngày tháng năm sinh|sinh năm|sinh ngày
=age tuổi
=place nơi ở|quê quán|quê|nơi sinh|sống tại|sống ở|đến từ|thành phố|quốc gia|quốc tịch|nơi cư trú|địa điểm|tỉnh|quê hương|nơi sống|vị trí|nguyên quán|chỗ ở|nơi sinh sống
=job nghề nghiệp|công việc|nghề|nơi làm việc|chức vụ|cơ quan|đơn vị|công ty|nơi công tác
=school trường|học vấn|học tại|trường học|đại học|lớp|ngành học|khoa|chuyên ngành|trình độ
=mail email|e-mail|thư điện tử|mail|gmail|hộp thư
=phone điện thoại|sđt|đt|di động|số điện thoại|đtdđ|hotline|liên hệ|số đt
=addr địa chỉ|chỗ ở|địa chỉ nhà|nơi nhận sách|gửi thư|địa chỉ liên hệ|nhà riêng|liên hệ
=site trang web|website|blog|trang cá nhân
=im mạng xã hội|zalo|phây|fb|tài khoản facebook
=faith tôn giáo|tín ngưỡng|đạo
=party chính trị|đảng|quan điểm chính trị|đảng phái
=orient xu hướng tính dục|giới tính|thiên hướng tình dục
=health bệnh|sức khỏe|nhóm máu|khuyết tật|tình trạng sức khỏe
=ethnic dân tộc|sắc tộc
=tz múi giờ
=kin gia đình|vợ|chồng|con cái|hôn nhân|tình trạng hôn nhân|bố|mẹ
=id mssv|mã số sinh viên|mã sinh viên|cmnd|cccd|biển số|biển số xe|số báo danh|mã nhân viên|số thẻ|mã số
=hours giờ hoạt động|thời gian online|giờ online|lịch|thời gian hoạt động|giờ làm việc
=ip ip|địa chỉ ip|ip của tôi
=travel gặp mặt|sự kiện|lịch trình|offline|sự kiện đã tham gia|chuyến đi|hội thảo
work bài viết|bài|đã tạo|đóng góp|danh sách|nguồn|tham khảo|chỗ thử|nháp|công cụ|việc cần làm|giải thưởng|sao|trích dẫn|cảm ơn|liên kết|ghi chú|nhân vật|dự án|bản mẫu|thống kê|quan tâm|bài tập`,
	id: `
self saya|aku|ku|kami|gue|gua|gw|diriku|halo|salam kenal|perkenalkan|hamba|saya sendiri|tentang saya|penulis ini
my saya|aku|ku|kami|gue|istriku|suamiku|ibuku|ayahku|anakku|rumahku|kampungku
named nama saya|namaku|nama asli saya|nama lengkap saya|nama asli|saya bernama|panggil saya|panggil aja|nama panggilan saya|nama lengkap|dipanggil
iam saya adalah|saya seorang|aku adalah|aku seorang|saya|aku|gue
live tinggal di|berdomisili|domisili|berasal dari|asal dari|asal saya|saya dari|aku dari|lahir di|kelahiran|dibesarkan|menetap|orang asli|bermukim|merantau|kampung halaman|rumah saya|rumahku|kota saya|kos di|kost di|indekos|mengontrak|besar di|pindah ke|putra daerah|arek|urang|wong|tinggal dekat|ber-ktp|warga kota|warga asli
born lahir|kelahiran|dilahirkan|tanggal lahir|ulang tahun|tahun lahir|angkatan
age berusia #|usia #|umur #|berumur #|usia saya|umur saya|saya # tahun
kin istri|isteri|suami|orang tua|orangtua|abang|kakek|nenek|cucu|paman|bibi|tante|keponakan|sepupu|pacar|tunangan|mertua|si sulung|si bungsu|istriku|suamiku|ibuku|ayahku|anakku
mykin menikah|sudah menikah|beristri|bersuami|dikaruniai|lajang|bercerai|duda|janda|ayah dari|ibu dari|bapak dua anak|ibu dua anak|ayah dua anak|bersama istri|bersama suami|istriku|suamiku|punya anak|dengan istri|ibu rumah tangga|ibu saya|bapak saya|anak saya|ayah saya|kakak saya|adik saya|orang tua saya|keluarga saya|dua anak|tiga anak|anak pertama|anak kedua|anak ketiga|anak bungsu|anak sulung|putri saya|putra saya
job bekerja|kerja di|kerja sebagai|kuliah|berkuliah|belajar di|menempuh|mengajar|lulusan|alumni|alumnus|berprofesi|profesi|pekerjaan|mahasiswa|mahasiswi|siswa|siswi|pelajar|pegawai|karyawan|karyawati|staf|staff|pensiunan|menuntut ilmu|bersekolah|sekolah di|magang|dosen|berdinas|bertugas|wirausaha|pengurus|skripsi|jurusan|honorer|narik ojek|jualan
org universitas|institut|politeknik|sekolah|sma|smk|smp|sman|smkn|madrasah|pesantren|perusahaan|pt|cv|rumah sakit|puskesmas|perpustakaan|museum|bank|dinas|kementerian|kantor|fakultas|yayasan|pabrik|ui|itb|ugm|undip|unair|unpad|penerbit|arsip|balai|redaksi|bumn|kelurahan|kecamatan|gereja|masjid|toko|warung|bengkel|stasiun|prodi
prof guru|dosen|insinyur|programmer|pemrogram|pengembang|dokter|perawat|bidan|pustakawan|arsiparis|pengacara|wartawan|jurnalis|mahasiswa|mahasiswi|pelajar|siswa|siswi|peneliti|ilmuwan|penerjemah|petani|nelayan|sopir|supir|akuntan|arsitek|fotografer|apoteker|pns|asn|pegawai negeri|pegawai|karyawan|pengusaha|wiraswasta|pedagang|tentara|polisi|pendeta|ustaz|santri|montir|masinis|satpam|teknisi|desainer|barista|admin toko
every akhir pekan|hari kerja|senin|selasa|rabu|kamis|jumat|sabtu|minggu malam|hari minggu|malam hari|shift|sif|piket|jaga malam|sepulang kerja|sepulang sekolah|jam istirahat|habis magrib|ba'da*|pukul|setiap hari|setiap malam|setiap pagi|setiap sore|setiap pekan|setiap minggu|setiap akhir|setiap bulan|tiap hari|tiap malam|tiap pagi|tiap minggu
meet kopdar|kopi darat|wikilatih|konferensi|wikimania|lokakarya|editathon|wikinusantara|temu|pertemuan|wikimeet*|seminar|pelatihan|wikithon
away liburan|cuti|mudik|pulang kampung|bepergian|akan berada|naik ka|ikut serta|menghadiri|pergi ke|ke luar negeri|kkn|umrah|naik haji|ibadah haji
faith islam|muslim|muslimah|kristen|katolik|protestan|hindu|buddha|buddhis|konghucu|ateis|agnostik|beragama|jemaat|nasrani|penganut|nahdliyin|muhammadiyah|salat|puasa|kejawen|penghayat|ahlussunnah|syiah|hkbp|advent|pentakosta
party sosialis|komunis|nasionalis|liberal|konservatif|marhaenis|pdip|golkar|gerindra|pks|anarkis|marxis|feminis|golput|libertarian|oposisi|relawan jokowi|sosial demokrat|pancasilais
orient gay|lesbian|biseksual|homoseksual|transgender|waria|transpuan|queer|aseksual|lgbt|heteroseksual|nonbiner
health autis|autisme|adhd|bipolar|depresi|diabetes|kencing manis|epilepsi|disabilitas|difabel|tunanetra|tunarungu|tuli|kursi roda|kanker|asma|skizofrenia|hiv|odha|disleksia|buta warna|cuci darah|talasemia|lupus|migrain|didiagnosis|penyintas|hipertensi|tbc
ethnic suku|keturunan|tionghoa|minangkabau|peranakan|berdarah|chindo|blasteran|bermarga|marga|orang jawa|orang sunda|orang bali|orang batak|orang bugis|orang dayak|orang betawi|orang madura|orang papua|orang toraja|orang minang
street jalan|jl|jln|gang|gg|rt|rw|kode pos|kotak pos|perumahan|dusun|kavling|komplek
topic menulis tentang|artikel|tertarik|minat|proyekwiki|proyek|menyunting|suntingan|topik|wikipedia|menerjemahkan|suka menulis|menulis
site blog saya|situs saya|situs web saya|blog pribadi|situs pribadi|website saya|kanal saya|blogku
user pengguna ini|wikipediawan ini|wikipediawati ini|orang ini
anon tanpa masuk log|belum masuk log|lupa masuk log|lupa log masuk|lupa login|tanpa login|ip saya|belum login|sebagai anonim|alamat ip|sebelum mendaftar|ipku|anonim
=name nama|nama lengkap|nama asli|nama panggilan|nama depan|nama belakang|panggilan
=birth lahir|tanggal lahir|kelahiran|ttl|tempat tanggal lahir|tempat, tanggal lahir|tgl lahir|ulang tahun|tahun lahir|angkatan
=age umur|usia
=place tempat tinggal|tinggal|tinggal di|asal|domisili|kota|provinsi|negara|lokasi|tempat lahir|kota asal|kewarganegaraan|kebangsaan|daerah|kampung halaman|kediaman|rumah|asal daerah|kabupaten|berasal dari
=job pekerjaan|profesi|kantor|tempat kerja|jabatan|kerja|instansi|perusahaan|kesibukan|bekerja di|organisasi
=school pendidikan|sekolah|kampus|universitas|almamater|jurusan|kuliah|fakultas|prodi|kelas|program studi
=mail surel|email|pos-el|e-mail|alamat surel|pos elektronik|imel|ratron
=phone telepon|telp|hp|no hp|no. hp|nomor hp|wa|no wa|no. wa|nomor wa|ponsel|nomor telepon|kontak|hubungi|tlp
=addr alamat|alamat rumah|alamat surat|alamat pos|alamat kantor|kirim ke|alamat kirim|alamat lengkap
=site situs web|situs|blog|laman|web
=im media sosial|medsos|sosmed|akun lain|ig|fb
=faith agama|keyakinan|kepercayaan
=party partai|politik|ideologi|pandangan politik
=orient orientasi|orientasi seksual
=health penyakit|golongan darah|kesehatan|disabilitas|gol. darah|gol darah
=ethnic suku|etnis|suku bangsa|marga
=tz zona waktu|waktu
=kin keluarga|istri|suami|anak|status|status pernikahan|pasangan|orang tua|ayah|ibu
=id nim|nip|nik|nisn|npm|plat nomor|nopol|no. ktp|ktp|nomor induk|nidn|sinta|no. anggota|tanda panggilan
=hours jam aktif|waktu aktif|daring|jam kerja|jadwal|aktif|jadwal daring|jam daring
=ip ip|alamat ip|ip saya
=travel kopdar|kegiatan|acara|perjalanan|jadwal|agenda|rencana perjalanan|kegiatan yang diikuti
work artikel|dibuat|dikerjakan|daftar|rujukan|referensi|bak pasir|peralatan|kutipan|penghargaan|bintang|draf|catatan|kontribusi|ucapan|terima kasih|pranala|tokoh|statistik|proyek|minat|halaman|pekerjaan rumah`,
	ms: `
self saya|aku|kami|hamba|salam perkenalan|hai semua|perkenalan diri|tentang saya|mengenai saya|diriku
my saya|aku|kami|isteriku|suamiku
named nama saya|nama sebenar|nama penuh saya|nama sebenar saya|nama penuh|panggil saya|saya bernama|dikenali sebagai
iam saya adalah|saya ialah|saya seorang|saya|aku
live tinggal di|menetap|berasal dari|asal dari|lahir di|dilahirkan di|dibesarkan|anak jati|bermastautin|kampung saya|kampung halaman|duduk di|orang kelantan|orang johor|orang kedah|orang perak|orang sabah|orang sarawak|kelahiran|saya dari|anak kelahiran|penduduk|warganegara
born lahir|dilahirkan|tarikh lahir|hari lahir|kelahiran|tahun lahir
age berumur #|berusia #|umur #|umur saya|usia saya|saya # tahun
kin isteri|suami|emak|nenek|cucu|pakcik|makcik|sepupu|ibu bapa|tunang|anak saudara|anak perempuan|anak lelaki
mykin berkahwin|sudah berkahwin|telah berkahwin|bapa kepada|ibu kepada|bujang|duda|janda|mempunyai anak|isteri saya|suami saya|ibu saya|bapa saya|anak saya|ayah saya|kakak saya|adik saya|abang saya|keluarga saya|orang anak|anak sulung|anak bongsu
job bekerja|kerja di|bertugas|belajar di|menuntut|pelajar|penuntut|lulusan|graduan|mengajar|pesara|kerjaya|pekerjaan|berkhidmat|kakitangan|pegawai|alumni|siswazah|bekas pelajar|melanjutkan pelajaran
org universiti|sekolah|smk|sk|kolej|kolej kediaman|politeknik|institut|syarikat|hospital|klinik|perpustakaan|muzium|bank|jabatan|kementerian|fakulti|maktab|majlis|matrikulasi|upm|ukm|utm|usm|uitm|sdn|madrasah|arkib
prof guru|cikgu|pensyarah|jurutera|pengaturcara|doktor|jururawat|pustakawan|peguam|wartawan|pelajar|mahasiswa|mahasiswi|penyelidik|penterjemah|petani|nelayan|akauntan|arkitek|jurugambar|ahli farmasi|penjawat awam|kerani|askar|polis|ustaz|pemandu|juruteknik|pendidik
every hujung minggu|isnin|selasa|rabu|khamis|jumaat|sabtu|hari ahad|waktu malam|syif|selepas kerja|waktu rehat|pukul|setiap hari|setiap malam|setiap pagi|setiap petang|setiap minggu|setiap bulan
meet perjumpaan|pertemuan|persidangan|bengkel|wikimania|editathon|wikikarnival|seminar
away bercuti|cuti|balik kampung|kembara|akan berada|menghadiri|melawat
faith islam|muslim|kristian|katolik|hindu|buddha|ateis|agnostik|beragama|penganut|sikh|sunni|syiah|solat|theravada
party sosialis|liberal|konservatif|nasionalis|umno|pkr|reformis|pembangkang|feminis|republikan|monarkis|ahli pas|penyokong pas|ahli dap
orient gay|lesbian|biseksual|transgender|homoseksual|lgbt|queer|aseksual
health autisme|autistik|diabetes|kencing manis|oku|kemurungan|epilepsi|pekak|buta|kerusi roda|kanser|asma|kurang upaya|buta warna|disleksia|dialisis|talasemia
ethnic keturunan|kadazan|dusun|iban|bajau|bidayuh|orang asli|peranakan|bumiputera|kaum|kacukan|baba nyonya|melanau|murut
street jalan|lorong|persiaran|poskod|peti surat|no. rumah|lebuh
topic menulis tentang|rencana|berminat|minat|wikiprojek|projek|menyunting|suntingan|wikipedia|topik|menulis
site blog saya|laman web saya|laman sesawang saya|saluran saya
user pengguna ini|wikipediawan ini
anon tanpa log masuk|lupa log masuk|ip saya|alamat ip|log keluar|tanpa nama|belum mendaftar
=name nama|nama penuh|nama sebenar|panggilan|nama panggilan
=birth lahir|tarikh lahir|hari lahir|kelahiran|tahun lahir
=age umur|usia
=place tempat tinggal|tinggal di|asal|kediaman|bandar|negeri|negara|lokasi|tempat lahir|kampung halaman|kewarganegaraan|menetap di|daerah
=job pekerjaan|kerjaya|majikan|jawatan|tempat kerja|syarikat
=school pendidikan|sekolah|universiti|kolej|jurusan|fakulti|alma mater
=mail e-mel|emel|mel-e|email
=phone telefon|tel|no. telefon|telefon bimbit|nombor telefon|no. tel|hubungi
=addr alamat|alamat rumah|alamat surat-menyurat|alamat pos|alamat surat
=site laman web|laman sesawang|blog
=im media sosial
=faith agama|kepercayaan
=party politik|parti|ideologi
=health penyakit|kesihatan|jenis darah|kumpulan darah
=ethnic kaum|bangsa|etnik|keturunan
=tz zon waktu
=kin keluarga|isteri|suami|anak|status perkahwinan
=id no. matrik|nombor matrik|no. k/p|no. kad pengenalan|kad pengenalan|nombor plat|no. pendaftaran|no. pelajar
=hours waktu aktif|dalam talian|waktu
=ip ip|alamat ip|ip saya
=travel perjumpaan|acara|perjalanan
work rencana|dicipta|senarai|rujukan|sumber|kotak pasir|alatan|petikan|anugerah|draf|catatan|sumbangan|penghargaan|pautan|tugasan|tokoh|minat`,
	tl: `
self ako|ko|akin|aking|kami|namin|kumusta|kamusta|ako'y|ako si|sa akin|tungkol sa akin
my aking|ko|namin|naming
named ang pangalan ko|pangalan ko|ako si|ako po si|tunay kong pangalan|ang tunay na pangalan ko|buong pangalan ko|tawag sa akin|totoong pangalan
iam ako ay|ako'y|isa akong|ako
live nakatira|naninirahan|nakatira ako|taga|tubong|tubo sa|ipinanganak sa|lumaki sa|isinilang sa|tumira|bayan ko|probinsya ko|galing sa|mula ako sa|laking|umuuwi sa|residente ng|tiga
born ipinanganak|isinilang|kaarawan|petsa ng kapanganakan|pinanganak
age # taong gulang|# anyos|edad #|# taon na ako|# na ako|# years old
kin asawa|misis|mister|nanay|tatay|ina|ama|mama|papa|anak|mga anak|kapatid|kuya|ate|lolo|lola|apo|tiyo|tiya|tito|tita|pinsan|pamangkin|nobyo|nobya|jowa|pamilya|magulang|biyenan|bunso|panganay
mykin may asawa|kasal ako|kasal na|may anak|asawa ko|anak ko|nanay ko|tatay ko|kapatid ko|kuya ko|ate ko|lola ko|lolo ko|single ako|balo
job nagtatrabaho|trabaho|nagtuturo|nag-aaral|estudyante|mag-aaral|empleyado|kawani|propesyon|nagtapos|gradweyt|guro sa|retirado|hanapbuhay|nagtrabaho|kumukuha ng|agent sa|ofw|nars sa|kurso|pumapasok sa
org unibersidad|pamantasan|kolehiyo|paaralan|kompanya|kumpanya|ospital|aklatan|museo|bangko|kagawaran|opisina|up|pup|ust|ateneo|bpo|simbahan|institusyon|munisipyo|barangay
prof guro|inhinyero|programmer|doktor|nars|abogado|mamamahayag|estudyante|mag-aaral|propesor|mananaliksik|tagasalin|magsasaka|mangingisda|drayber|tsuper|akawntant|arkitekto|call center agent|teacher|engineer|titser|kawani ng gobyerno|tindera|seaman|kusinero
every tuwing|araw-araw|gabi-gabi|linggo-linggo|kada linggo|graveyard|panggabi|pang-umaga|pagkatapos ng trabaho|sabado at linggo|gising ako|night shift|gabi lang
meet kitakits|pagpupulong|kumperensya|wikimania|edit-a-thon|palihan|seminar|meetup|pagtitipon
away bakasyon|biyahe|magbabakasyon|pupunta ako|uuwi ako|dumalo|dadalo|wala ako
faith katoliko|katolika|kristiyano|protestante|muslim|iglesia ni cristo|inc|born again|ateista|agnostiko|saksi ni jehova|sabadista|aglipayano|budista
party liberal|dilawan|dds|kakampink|komunista|sosyalista|makabayan|aktibista|konserbatibo|peminista|apolohista
orient bakla|bading|beki|tomboy|lesbiyana|bisexual|transgender|silahis|homosekswal|lgbt|queer
health diabetes|may diyabetis|autismo|autistic|bingi|bulag|epilepsy|depresyon|kanser|hika|pwd|bipolar|dialysis|altapresyon|may sakit
ethnic bikolano|ilokano|bisaya|cebuano|ilonggo|kapampangan|igorot|aeta|tausug|maranao|lumad|tsinoy|waray|tagalog ako|moro
street kalye|kalsada|purok|blk|lot|abenida|baranggay|brgy|sitio
topic interesado|hilig ko|artikulo|mga artikulo|proyekto|nagsusulat tungkol|wikipedia|paksa|nag-aambag
site blog ko|website ko|aking blog|aking website
user ang tagagamit na ito|itong tagagamit|ang wikipedistang ito|ang user na ito
anon hindi naka-login|hindi nakalogin|nakalimutang mag-login|ip ko|hindi nakalagda|aking ip|walang account
=name pangalan|tunay na pangalan|buong pangalan|palayaw|totoong pangalan
=birth kapanganakan|petsa ng kapanganakan|kaarawan|ipinanganak|araw ng kapanganakan|bday
=age edad|gulang
=place tirahan|lugar|lungsod|bayan|bansa|probinsya|lalawigan|pook ng kapanganakan|nakatira sa|taga|lokasyon|pinagmulan
=job trabaho|hanapbuhay|propesyon|opisina
=school paaralan|edukasyon|unibersidad|kurso|kolehiyo
=mail email|e-mail|sulatroniko
=phone telepono|selpon|cellphone|cp|numero|cp no.
=addr tirahan|address|adres
=site websayt|website|blog
=im fb|ig
=faith relihiyon|pananampalataya
=party politika|partido
=health kalusugan|sakit
=ethnic etnisidad
=kin pamilya|asawa|anak|mga anak|magulang|katayuang sibil
=id student number|numero ng estudyante|plaka
=hours oras
=travel mga pulong|mga dinaluhan|biyahe
work artikulo|mga artikulo|listahan|talaan|burador|sanggunian|gantimpala|mga kawing|sipi|ambag|mga ambag|tala|gawain`,
	jv: `
self aku|kula|ku|awakku|dalem|sugeng rawuh|nuwun
my ku|kula|bojoku|ibuku|bapakku|anakku
named jenengku|asmaku|nama kula|asma kula|jeneng asliku|naminipun kula
iam aku|kula
live manggon|mapan ing|omahku|asal saka|asalku|lair ing|miyos ing|saking|griya kula|wong asli|dedunung|gedhe ing
born lair|laire|tanggal lair|miyos|lahir
age umur #|umurku #|yuswa #|# taun umurku
kin bojo|ibu|bapak|simbah|adhi|kakang|mbakyu|anak|putu|kulawarga|bojoku|ibuku|bapakku|anakku|adhiku
mykin bojoku|anakku|wis omah-omah|ibuku|bapakku
job nyambut gawe|kerja ing|makarya|sinau ing|mulang|kuliah|gaweyanku|pegawe|siswa|mahasiswa
org universitas|sekolah|sma|smk|smp|rumah sakit|kantor|perusahaan|pondok|kampus|ugm|uns
prof guru|dosen|dokter|insinyur|mahasiswa|siswa|petani|tani|wartawan|dhalang|sopir|perawat
faith islam|muslim|katulik|kristen|hindu|buddha|kejawen
topic artikel|nulis|wikipedia|seneng nulis
user panganggo iki|naraguna iki
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
	my: `
self ကျွန်တော်|ကျွန်မ|ကျနော်|ကျမ|ကျွန်ုပ်|မင်္ဂလာပါ|ကျုပ်
my ကျွန်တော့်|ကျွန်တော်|ကျွန်မ|ကျွန်မရဲ့|ကျနော့်|ကျနော်
named အမည်ရင်း|နာမည်ရင်း|နာမည်က|အမည်မှာ|အမည်က|နာမည်အရင်း
iam ကျွန်တော်|ကျွန်မ|ကျနော်
live နေထိုင်|မွေးဖွား|ဇာတိ|နေပါတယ်|ကြီးပြင်း|မွေးခဲ့|မွေးရပ်|မြို့ခံ|နေသူ
born မွေးဖွား|မွေးနေ့|မွေးသက္ကရာဇ်|မွေးခဲ့|မွေးဖွားသည်
age အသက်|အရွယ်
kin ဇနီး|ခင်ပွန်း|အမေ|အဖေ|မိဘ|သားသမီး|သမီး|အစ်ကို|အစ်မ|ညီလေး|ညီမ|အဖိုး|အဖွား|မိသားစု|ယောက်ျား|မိန်းမ
mykin အိမ်ထောင်ရှင်|အိမ်ထောင်သည်|အိမ်ထောင်ကျ
job အလုပ်လုပ်|တက်ရောက်|ပညာသင်|ဘွဲ့ရ|ကျောင်းသား|ကျောင်းသူ|ဝန်ထမ်း|အသက်မွေး|အလုပ်အကိုင်|သင်ကြား
org တက္ကသိုလ်|ကျောင်း|ကောလိပ်|ကုမ္ပဏီ|ဆေးရုံ|စာကြည့်တိုက်|ပြတိုက်|ဘဏ်|ဝန်ကြီးဌာန
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
};
