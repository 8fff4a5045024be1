package kz.alatau.portal.legislation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.LegalReference;

/**
 * The rules in time: every number of the law with the days it holds, from the files of
 * law.
 */
public final class Legislation {

	/**
	 * The Tax Code 214-VIII is in force from this day (article 848); earlier law is not
	 * known to the portal.
	 */
	public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

	private final Map<Rule, List<DatedSetting>> settings;

	Legislation(Map<Rule, List<DatedSetting>> settings) {
		this.settings = new EnumMap<>(settings);
	}

	/** The law as it stands on a day. */
	public Law on(LocalDate date) {
		return new Law(this, date);
	}

	/** The day a rule sets, whenever the rule itself came into force. */
	public LocalDate day(Rule rule) {
		return switch (last(rule).setting()) {
			case Setting.Day day -> day.value();
			case Setting other -> throw new IllegalStateException(rule.id() + " sets no day but " + other);
		};
	}

	/** Where the newest wording of a rule stands. */
	public LegalReference reference(Rule rule) {
		return last(rule).reference();
	}

	/** Everything known, for a page that lists the law. */
	public Collection<Rule> rules() {
		return List.copyOf(this.settings.keySet());
	}

	DatedSetting inForce(Rule rule, LocalDate date) {
		return history(rule).stream()
			.filter((setting) -> setting.isInForce(date))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No value of " + rule.id() + " on " + date));
	}

	private DatedSetting last(Rule rule) {
		return history(rule).getLast();
	}

	private List<DatedSetting> history(Rule rule) {
		return this.settings.getOrDefault(rule, List.of());
	}

}
