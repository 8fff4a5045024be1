package kz.alatau.portal.legislation;

import java.math.BigDecimal;
import java.time.LocalDate;

import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Money;

/** The law on one day. */
public final class Law {

	private final Legislation legislation;

	private final LocalDate date;

	Law(Legislation legislation, LocalDate date) {
		this.legislation = legislation;
		this.date = date;
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
		return this.legislation.inForce(rule, this.date).setting();
	}

	public LegalReference reference(Rule rule) {
		return this.legislation.inForce(rule, this.date).reference();
	}

}
