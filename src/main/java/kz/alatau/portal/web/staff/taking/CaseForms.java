package kz.alatau.portal.web.staff.taking;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the forms of a case, so that a refusal loses nothing.
 *
 * @param annulling the record somebody tried to take back, if so
 */
record CaseForms(RecordForm happening, String extendedTo, String annulment, @Nullable Long annulling) {

	static final CaseForms EMPTY = new CaseForms(RecordForm.EMPTY, "", "", null);

	static CaseForms of(RecordForm form) {
		return new CaseForms(form, "", "", null);
	}

}
