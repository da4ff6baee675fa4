/** Words that announce a telephone number, and words that announce another number. */

/** Beginnings of words that many languages share, in comparable form; each language has its own under `=phone`. */
export const PHONE_STEMS = 'tel telef telf tlf telph phone fon mobil movil cellular celular cell handy gsm puh fax faks факс sms whatsapp whats wapp zap vatsap watsap votsap viber signal call ring hotline sel hp telp thoai sdt zalo cep interno int тел телеф моб мобил сот ватсап вотсап вайбер τηλ';

/** For scripts without spaces: anywhere before the number. */
export const PHONE_RUNS = '電話 电话 手机 手機 携帯 連絡先 联系 致电 打 微信号 전화 휴대폰 핸드폰 연락처 폰 โทร มือถือ เบอร์ ဖုန်း ទូរស័ព្ទ ໂທ ☎ 📞 📱 ✆';

/** Numbers that are something else: word right before the number. */
export const OTHER_NUMBERS = 'isbn issn doi oldid diff pmid oclc lccn gnd viaf isni orcid bnf nli rev revision revid id no nr vrt otrs ticket tiquet bug phab task rfc din iso art artikel article pg page pages s str с стр vol band bd nummer scheda iffi inv catalogue ' +
	'reg katalog kat kód код jahr since version v ver pageid qid osm wiki edits bearbeitungen ediciones правок contributions billet размер iban bic ustid nif cif bitcoin btc версия';
