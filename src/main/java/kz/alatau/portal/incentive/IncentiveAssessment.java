package kz.alatau.portal.incentive;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Money;

/**
 * The result of a case under both regimes.
 *
 * @param subject the case
 * @param eligibility whether and how long the relief applies
 * @param years every year computed, in order
 * @param termReadings open questions of law about the term
 */
public record IncentiveAssessment(IncentiveCase subject, Eligibility eligibility, List<YearAssessment> years,
		List<OpenReading> termReadings) {

	public IncentiveAssessment {
		years = List.copyOf(years);
		termReadings = List.copyOf(termReadings);
	}

	/** The year the case asks for. */
	public YearAssessment year() {
		return this.years.stream().filter((year) -> year.year() == this.subject.year()).findFirst().orElseThrow();
	}

	/** The years with relief; none where it does not apply. */
	public List<YearAssessment> term() {
		int last = this.eligibility.window().last().getYear();
		return this.years.stream().filter((year) -> year.year() <= last).toList();
	}

	/** Whether the relief lasts longer than the years that are computed. */
	public boolean isCutShort() {
		return this.eligibility.window().last().getYear() > this.years.getLast().year();
	}

	public Money termStandard() {
		return sum(YearAssessment::standard);
	}

	public Money termZone() {
		return sum(YearAssessment::zone);
	}

	public Money termSaving() {
		return sum(YearAssessment::saving);
	}

	/** Every open question that any figure depends on. */
	public List<OpenReading> openReadings() {
		Stream<OpenReading> ofYears = Stream.concat(term().stream(), Stream.of(year()))
			.flatMap((year) -> year.openReadings().stream());
		return Stream.concat(this.termReadings.stream(), ofYears).distinct().sorted().toList();
	}

	private Money sum(Function<YearAssessment, Money> amount) {
		return term().stream().map(amount).reduce(Money.ZERO, Money::plus);
	}

}
