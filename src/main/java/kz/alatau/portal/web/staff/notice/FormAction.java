package kz.alatau.portal.web.staff.notice;

/** Which button of the form was pressed; the names are those the buttons send. */
enum FormAction {

	/** Keep the draft, however unfinished. */
	SAVE,
	/** Keep it only if it could be published today, and go to the preview. */
	CHECK

}
