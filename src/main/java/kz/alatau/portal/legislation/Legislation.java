package kz.alatau.portal.legislation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

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

	private final NavigableMap<LocalDate, Law> stretches = new TreeMap<>();

	private final String version;

	Legislation(Map<Rule, List<DatedSetting>> settings, String version) {
		this.settings = Collections.unmodifiableMap(new EnumMap<>(settings));
		this.version = version;
		this.stretches.put(LocalDate.MIN, lawOf(LocalDate.MIN));
		for (DatedSetting setting : settings.values().stream().flatMap(List::stream).toList()) {
			this.stretches.computeIfAbsent(setting.from(), this::lawOf);
			if (!setting.isOpen()) {
				this.stretches.computeIfAbsent(setting.to().plusDays(1), this::lawOf);
			}
		}
	}

	/** The law as it stands on a day. */
	public Law on(LocalDate date) {
		return this.stretches.floorEntry(date).getValue();
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
		return this.settings.keySet();
	}

	/** All values of a rule in the order of time. */
	public List<DatedSetting> history(Rule rule) {
		return this.settings.getOrDefault(rule, List.of());
	}

	/**
	 * Which set of rules this is: the same files of law give the same version, whatever
	 * the machine.
	 */
	public String version() {
		return this.version;
	}

	private DatedSetting last(Rule rule) {
		return history(rule).getLast();
	}

	private Law lawOf(LocalDate date) {
		Map<Rule, DatedSetting> inForce = new EnumMap<>(Rule.class);
		this.settings.forEach((rule, history) -> history.stream()
			.filter((setting) -> setting.isInForce(date))
			.findFirst()
			.ifPresent((setting) -> inForce.put(rule, setting)));
		return new Law(date, inForce);
	}

}
