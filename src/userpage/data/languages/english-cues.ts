/**
 * English words that single rules read, and words that many languages share; keys and entries as in `cue-words.ts`,
 * `reach-words.ts`, `person-words.ts` and `calling-words.ts`. They count on pages in any language: boxes, categories, places and
 * services have these names everywhere.
 *
 * The names of services, registers, streets, places and groups among them are in `everywhere.ts`.
 */
export const ENGLISH_CUES = `
%inlinebox userbox user_box userbox-2 userbox-r userbox-m
%school alma_mater school* studies* attends* univer* alumni* alumnus* alumna* student* college*
%work employee* employer* employed staff works work profession* professional* employees*
%birth born birth* age aged teen teenager* twenties* thirties* forties* teen* twent* thirt* fort* fift* sixt* sevent*
%zone utc gmt timezone* time_zone
%taken photo_by photo_of_mine photos_by picture_by image_by taken took shot_by scan scanned own_work my_own_work drawn drew drawing painted made_by created uploaded
%selfie selfie* profile_pic* profile_photo* headshot*
%notme not_me
%image image img picture photo pic portrait avatar file
%caption caption legend caption_image description
%at at-sign at-mark at-symbol @-sign @-symbol
%atword at a
%dot dot dt point period
%against revert* rollback* undid undo* block* banned ban vandal* spam* warn* report* check* watch* abuse* sock* bot
%plate plate plates licence_plate license_plate numberplate number_plate registration_plate rego reg
%callsign call_sign ham_radio amateur_station radio_ham ham_operator qrp amateur_radio radio_amateur qsl qrz qth ham_call hear_me_as work_me_as on_the_air_as licensed_as
%radio on_air on_the_air qrp qso qsl qrv qrz qth vhf uhf hf cq dx morse cw ham antenn*
%pobox private_bag private_mail_bag pmb locked_bag post_office_box gpo_box
%post post posted postal postcard postcards letter letters parcel parcels package packages mail send ship write return deliver delivery deliveries swap swaps loan loans book_to books_to
%call call ring text txt talk_to_me message msg reach_me dial buzz sms
%your your
%onwiki article* wiki* page* categor* template* team task_force* taskforce*
%numword no nr num number nos id
%flat flat apt apartment unit suite floor rr bldg house plot ward block blk lot sector phase door rmb cross main road purok room rm
%digit zero,oh,nought one two three four five six seven eight nine
%ten ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred double triple treble
%zeros zeros zeroes
%joint and then a y e et und en i després så sen who
%tens thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
%title mr mrs ms miss dr prof uncle auntie aunty sister brother father pastor rev reverend sir teacher coach
%sign regards cheers yours sincerely wishes love best thanks faithfully truly
%account account accounts userlogin script* bot gadget* skript* skrip* скрипт* бот
%among at for with
%bearer badge* diploma* passport* licence license degree certificate* thesis doorbell* mailbox* letterbox register* name named surname print publish* publication* byline* directory phonebook book behind credit* attribut* attribution written cc_by gfdl`;
