/** Registers of people and things, and words that announce an identifier of the person. */

/** Registers by the name that people write, with the shape of their identifiers (upper case, without spaces). */
export const REGISTERS: [ RegExp, RegExp ][] = [
	[ /orcid/i, /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]/i ],
	[ /isni/i, /\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dX]/i ],
	[ /viaf/i, /\d{6,22}/ ],
	[ /\b(?:gnd|pnd)\b/i, /1?\d{7,9}-?[\dX]/i ],
	[ /lccn/i, /n[a-z]?\s?\d{6,12}/i ],
	[ /\b(?:bnf|idref|sudoc)\b/i, /\d{7,9}[\dX]?/i ],
	[ /\b(?:nli|ndl|nla|nkc|nsk|cantic|nukat|libris|selibr|bibsys|sbn|iccu|plwabn|rsl|ргб)\b/i, /[a-z]{0,4}\d{5,16}/i ],
	[ /researcher ?id|publons/i, /[A-Z]{1,3}-\d{4}-\d{4}/i ],
	[ /scopus/i, /\d{10,11}/ ],
	[ /lattes/i, /\d{16}/ ],
	[ /google scholar|scholar id/i, /[\w-]{12}/ ],
	[ /\bsp?in\b|ринц|eLibrary/i, /\d{4}-?\d{4}/ ],
	[ /inspire(?: ?hep)?/i, /INSPIRE-\d{8}/i ],
];

/** Addresses of registers; the identifier is the rest of the path. */
export const REGISTER_HOSTS = /(?:^|\/\/|\.)(?:orcid\.org\/|viaf\.org\/viaf\/|isni\.org\/(?:isni\/)?|d-nb\.info\/gnd\/|researcherid\.com\/rid\/|publons\.com\/(?:researcher|author)\/|webofscience\.com\/wos\/author\/record\/|scopus\.com\/authid\/|scholar\.google\.[a-z.]+\/citations\?(?:[^\s]*&)?user=|lattes\.cnpq\.br\/|id\.loc\.gov\/authorities\/names\/|idref\.fr\/|qrz\.com\/db\/|hal\.science\/)[\w-]{4,}/i;

/** Words before a number of a person or a thing that is theirs, in comparable form; groups by kind of value. */
export const PLATE_WORDS = 'plate plates licence_plate license_plate numberplate number_plate registration_plate kennzeichen nummernschild immatricul* plaque_d matrícula_del placa_del targa nummerplaat kenteken registreringsnummer regnr nummerplade rekisterinumero rekisteritunnus rendszám* spz státní_poznávací evč ečv rejestracja rejestracyjn* tablica registracija registarsk* tablice госномер номер_машины номерной_знак автономер номерний_знак plaka nömrə_nişanı biển_số nopol plat_nomor no_plat πινακίδα* ナンバー 車牌 车牌 번호판 لوحة پلاک לוחית ทะเบียน valsts_numurs numeriai numărul_de_înmatriculare nummerskylt';
export const VEHICLE_WORDS = 'car van truck bakkie bike motorbike camper lorry auto wagen wohnmobil voiture coche carro furgone macchina bil autoni kocsim машина мой_авто';
export const CALL_SIGN_WORDS = 'call_sign callsign ham_radio amateur_station radio_ham ham_operator qrp amateur_radio radio_amateur amateurfunk* rufzeichen radioamat* indicatif indicativo distintivo nominativo roepnaam roepletters zendamateur* kutsu anropssignal signaleringskod hívójel* volací* volačka znak_wywoławczy krótkofal* klicni_znak pozivni* позывной радиолюбител* позивний kallesignal kutsung çağrı_işareti apellido_de_radio qsl qrz qth sandamatör amatör_radyo ham_call コールサイン 呼号 呼號 호출부호 נדאי علامة_النداء';
export const STAFF_WORDS = 'student_id student_number student_no matriculation matrikelnummer matriculation_no matric matrik matrícula matricola numéro_étudiant studentnummer opiskelijanumero studienummer hallgatói neptun indeks numer_albumu nim npm nisn nrp mssv mã_số_sinh_viên mã_sinh_viên 学号 學號 学籍番号 学生証 학번 رقم_جامعي الرقم_الجامعي شماره_دانشجویی מספר_סטודנט roll_number roll_no registration_no reg_no staff_id staff_number employee_id employee_number personalnummer numéro_de_licence membership_no membership_number member_no mitgliedsnummer numéro_d_adhérent lidnummer medlemsnummer jäsennumero členské_číslo horgászjegy* jogosítvány* igazolvány* vadászjegy* permit_no licence_no license_no badge passport pass_no personnummer henkilötunnus isikukood asmens_kodas rodné_číslo pesel cnp jmbg emšo oib curp dni nif cpf rut cédula ssn national_insurance табельный зачетк* студенческий читательский удостоверение членский_билет посвідчення студентський legitimation rekommendation libreta_universitaria tessera lesekarte ehic';
