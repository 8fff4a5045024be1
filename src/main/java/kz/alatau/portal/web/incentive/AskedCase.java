package kz.alatau.portal.web.incentive;

import java.util.List;
import java.util.Set;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.web.incentive.form.TypedCase;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What an address asks: a case, and how to show it.
 *
 * @param typed the fields, word for word
 * @param document the case
 * @param rules version of the rules the link was made under; empty if it does not say
 * @param year the year to show step by step; empty if it does not say
 * @param add list that gets another entry instead of an answer; empty for none
 * @param sent whether the form was sent, so that its address is still full of empty
 * fields
 */
record AskedCase(TypedCase typed, CaseDocument document, @Nullable String rules, @Nullable String year,
		@Nullable String add, boolean sent) {

	private static final int LONGEST = 40;

	/** Names of an address that are no fields of a case. */
	private static final Set<String> OTHERS = Set.of("rules", "year", "add", "send", "line");

	static AskedCase of(MultiValueMap<String, String> parameters) {
		return new AskedCase(TypedCase.of(parameters), CaseDocument.ofParameters(parameters), text(parameters, "rules"),
				text(parameters, "year"), text(parameters, "add"), parameters.containsKey("send"));
	}

	private static @Nullable String text(MultiValueMap<String, String> parameters, String name) {
		String text = parameters.getFirst(name);
		return (text == null || text.isBlank() || text.length() > LONGEST) ? null : text.strip();
	}

	/** Whether nothing was asked yet. */
	boolean isEmpty() {
		return this.typed.isEmpty() && !this.sent;
	}

	/** Names that mean nothing to the calculator. */
	List<String> unknown() {
		return this.document.unknown().stream().filter((name) -> !OTHERS.contains(name)).toList();
	}

}
