package kz.alatau.portal.legislation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.LegalReference;
import org.jspecify.annotations.Nullable;

/** Reads the values of one rule in time. */
final class SettingsReader {

	private static final List<String> ENTRIES = List.of("from", "to", "value", "notSet", "note", "act", "article",
			"address", "certainty");

	private final Rule rule;

	SettingsReader(Rule rule) {
		this.rule = rule;
	}

	/**
	 * The values in the order of time; each lasts until its own end or until the next
	 * begins.
	 */
	List<DatedSetting> read(List<YamlMap> values) {
		List<DatedSetting> settings = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			YamlMap value = values.get(i);
			value.allowOnly(ENTRIES);
			@Nullable YamlMap next = (i + 1 < values.size()) ? values.get(i + 1) : null;
			settings.add(new DatedSetting(this.rule, date(value, "from"), lastDay(value, next), setting(value),
					reference(value), value.find("note")));
		}
		return List.copyOf(settings);
	}

	private LocalDate lastDay(YamlMap value, @Nullable YamlMap next) {
		LocalDate from = date(value, "from");
		LocalDate to = (value.find("to") != null) ? date(value, "to") : null;
		if (to != null && to.isBefore(from)) {
			throw value.fault("to", this.rule.id() + ": ends before it begins");
		}
		if (next == null) {
			return (to != null) ? to : LocalDate.MAX;
		}
		return checkedBefore(next, from, to);
	}

	private LocalDate checkedBefore(YamlMap next, LocalDate from, @Nullable LocalDate to) {
		LocalDate start = date(next, "from");
		if (!start.isAfter((to != null) ? to : from)) {
			throw next.fault("from", this.rule.id() + ": values overlap on " + start);
		}
		LocalDate before = start.minusDays(1);
		if (to != null && to.isBefore(before)) {
			throw next.fault("from", this.rule.id() + ": gap from " + to.plusDays(1) + " to " + before);
		}
		return before;
	}

	private Setting setting(YamlMap value) {
		String reason = value.find("notSet");
		if (reason != null) {
			if (reason.isBlank() || value.find("value") != null) {
				throw value.fault("notSet", this.rule.id() + ": either a value or a reason why there is none");
			}
			return new Setting.NotSet(reason);
		}
		return switch (this.rule.unit()) {
			case DAY -> new Setting.Day(date(value, "value"));
			case MONTH_DAY -> new Setting.MonthDay(monthDay(value));
			case RULE -> holds(value);
			default -> new Setting.Number(number(value));
		};
	}

	private Setting holds(YamlMap value) {
		if (!value.text("value").equals("true")) {
			throw value.fault("value", this.rule.id() + ": a rule holds (true) or has an end (to)");
		}
		return new Setting.Holds();
	}

	private BigDecimal number(YamlMap value) {
		try {
			return new BigDecimal(value.text("value"));
		}
		catch (NumberFormatException ex) {
			throw value.fault("value", this.rule.id() + ": not a number: " + value.text("value"));
		}
	}

	private LocalDate date(YamlMap value, String key) {
		return new ReferenceReader(this.rule.id(), value).date(key);
	}

	private MonthDay monthDay(YamlMap value) {
		try {
			return MonthDay.parse("--" + value.text("value"));
		}
		catch (DateTimeParseException ex) {
			throw value.fault("value", this.rule.id() + ": not a day of the year: " + value.text("value"));
		}
	}

	private LegalReference reference(YamlMap value) {
		return new ReferenceReader(this.rule.id(), value).reference();
	}

}
