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
%me yours_truly author_of_this author_of_these writer_of_these portrait_of_me picture_of_me photo_of_me this_user the_user wikipedian_at_work your_host your_correspondent this_writer this_author owner_of_this author_himself author_herself ya_boy guess_who my_mug ugly_mug my_face man_himself face_behind humble_servant ya_girl self_on self_in it_me
%taken photo_by photo_of_mine photos_by picture_by image_by taken took shot_by scan scanned own_work my_own_work drawn drew drawing painted made_by created uploaded
%selfie selfie* profile_pic* profile_photo* headshot*
%notme not_me
%image image img picture photo pic portrait avatar file
%caption caption legend caption_image description
%at at-sign at-mark at-symbol @-sign @-symbol
%atword at a
%dot dot dt point period
%against revert* rollback* undid undo* block* banned ban vandal* spam* warn* report* check* watch* abuse* sock* bot
%before log_in* log_out* logged_in* logged_out* logon* sign_in signed_in connect* password* before_i without_i until_i before_registr* before_sign* before_creat* pre_registr* forget* forgot* account* registered dynamic* old_edits old_contrib* old_ip first_edits first_contrib* first_ip early_edits early_contrib* earlier_edits previous_edits previous_contrib* previous_ip former_ip library_computer* library_network library_ip school_computer* school_network school_ip work_computer* work_network work_ip office_computer* office_network office_ip phone_ip that_s_me that_s_also_me that_is_me that_was_me that_is_also_me that_was_also_me
%staff student_id student_number student_no matriculation matriculation_no matric roll_number roll_no registration_no reg_no staff_id staff_number employee_id employee_number membership_no membership_number member_no permit_no licence_no license_no badge passport pass_no ssn national_insurance ehic roll matric_no reader_s_ticket shield_no bar_no frequent_flyer nhs_number employee_no staff_no emp_no service_no warrant_no payroll_no service_number army_number force_number sss pan aadhaar nin bvn tin donor_no bib_number bar_number prc
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
%when year_of year_that year_when year_the year_before year_after year_they year_it same_year same_month same_week same_day spring_that spring_when spring_before spring_after spring_the summer_that summer_when summer_of summer_before summer_after summer_the autumn_that autumn_when autumn_of autumn_before winter_that winter_when winter_of winter_before winter_after winter_the week_that week_when week_of week_before week_after week_the day_that day_when day_before day_after day_they
%account account accounts userlogin script* bot gadget* skript* skrip* скрипт* бот
%among at for with
%bearer badge* diploma* passport* licence license degree certificate* thesis doorbell* mailbox* letterbox register* name named surname print publish* publication* byline* directory phonebook book behind credit* attribut* attribution written cc_by gfdl`;
