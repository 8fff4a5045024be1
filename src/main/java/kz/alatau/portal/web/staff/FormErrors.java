package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What is wrong with a form, for the summary and for each field. */
public record FormErrors(List<Refusal> all) {

	public static final FormErrors NONE = new FormErrors(List.of());

	public FormErrors {
		all = List.copyOf(all);
	}

	public List<Refusal> of(String field) {
		return this.all.stream().filter((error) -> error.field().equals(field)).toList();
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

}
