package kz.alatau.portal.web.incentive.form;

import java.util.List;

/**
 * The form with what was typed in it.
 *
 * @param problems what is wrong, in the order of the form
 * @param first the fields that are enough for a first answer
 * @param groups all others
 */
public record CaseForm(List<Problem> problems, List<FormField> first, List<FormGroup> groups) {

	public CaseForm {
		problems = List.copyOf(problems);
		first = List.copyOf(first);
		groups = List.copyOf(groups);
	}

	/**
	 * Something wrong with a field.
	 *
	 * @param id of the element it is about
	 * @param label what the field is called; empty where it is the whole case
	 * @param text why
	 */
	public record Problem(String id, String label, String text) {
	}

}
