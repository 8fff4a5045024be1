package kz.alatau.portal.legislation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.shared.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the reference of law.
 *
 * @param id such as {@code ST-13}
 * @param treatment what the calculator does with it
 * @param topic what it is about
 * @param from first day, empty where it was not read
 * @param to last day, empty while no end is known
 * @param reference where it stands
 * @param reason message key of why it is left out; there exactly for rules out of scope
 */
public record CatalogueRow(String id, Treatment treatment, Topic topic, @Nullable LocalDate from,
		@Nullable LocalDate to, LegalReference reference, @Nullable String reason) {

	/** Message key of the sentence that says the rule. */
	public String messageKey() {
		return "law.text." + this.id;
	}

	/** The numbers of this rule; none for a rule without numbers. */
	public List<Rule> rules() {
		return Arrays.stream(Rule.values()).filter((rule) -> rule.row().equals(this.id)).toList();
	}

}
