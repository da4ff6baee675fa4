/** Words by which captions say who is on a picture, and who only took it; entries are written as in `../cues.ts`. */

/** "yours truly", "the author of this page": says it without "I". */
export const SELF_WORDS = 'yours_truly author_of_this author_of_these writer_of_these portrait_of_me picture_of_me photo_of_me this_user the_user wikipedian_at_work your_host your_correspondent this_writer this_author owner_of_this author_himself author_herself ya_boy guess_who';

/** Who took the picture, made it or owns what is on it: "by" and "taken". */
export const TAKEN_WORDS = 'photo_by photo_of_mine photos_by picture_by image_by taken took shot_by scan scanned own_work my_own_work drawn drew drawing painted made_by created uploaded';

/** Words in names of files that show people. */
export const PORTRAIT_FILE = /portrait|porträt|retrato|ritratto|portret|портрет|selfie|avatar|profile|profil(?:bild|foto)|headshot|passfoto|mugshot|foto[ _-]?carnet|자화상|셀카|自拍|自撮り|프로필|self/i;

/** Parameters of a user's infobox that hold the picture. */
export const IMAGE_PARAMS = 'image img picture photo pic portrait avatar file';
export const CAPTION_PARAMS = 'caption legend caption_image description';
