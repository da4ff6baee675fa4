/** Words in names of files that show people. */
export const PORTRAIT_FILE = /portrait|porträt|retrato|ritratto|portret|портрет|selfie|avatar|profile|profil(?:bild|foto)|headshot|passfoto|mugshot|foto[ _-]?carnet|자화상|셀카|自拍|自撮り|프로필|self/i;
