package kz.alatau.portal.legislation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Money;

/** The law on one day; the same object for all days between two changes of it. */
public final class Law {

	private final LocalDate from;

	private final Map<Rule, DatedSetting> settings;

	Law(LocalDate from, Map<Rule, DatedSetting> settings) {
		this.from = from;
		this.settings = Collections.unmodifiableMap(new EnumMap<>(settings));
	}

	/** The first day on which the law stands exactly so. */
	public LocalDate from() {
		return this.from;
	}

	/**
	 * The number of a rule, in the unit of the rule.
	 * @throws IllegalStateException when the law has not set it
	 */
	public BigDecimal number(Rule rule) {
		return switch (setting(rule)) {
			case Setting.Number number -> number.value();
			case Setting other -> throw new IllegalStateException(rule.id() + " is no number but " + other);
		};
	}

	public Rate rate(Rule rule) {
		return new Rate(number(rule));
	}

	/** A number of MCI in tenge of the day. */
	public Money tenge(Rule limitInMci) {
		return new Money(number(limitInMci).multiply(number(Rule.MCI)));
	}

	/** What the law sets, also where it leaves the number open. */
	public Setting setting(Rule rule) {
		return inForce(rule).setting();
	}

	public LegalReference reference(Rule rule) {
		return inForce(rule).reference();
	}

	/**
	 * What holds for a rule on this day.
	 * @throws IllegalArgumentException when the rule is not in force
	 */
	public DatedSetting inForce(Rule rule) {
		DatedSetting setting = this.settings.get(rule);
		if (setting == null) {
			throw new IllegalArgumentException("No value of " + rule.id() + " on " + this.from);
		}
		return setting;
	}

	/** What holds for a rule on this day, empty when it is not in force. */
	public Optional<DatedSetting> find(Rule rule) {
		return Optional.ofNullable(this.settings.get(rule));
	}

	/** Everything in force on this day, in the order of the rules. */
	public Collection<DatedSetting> settings() {
		return this.settings.values();
	}

}
