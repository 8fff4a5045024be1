package kz.alatau.portal.incentive;

import java.util.List;
import java.util.function.Function;

import kz.alatau.portal.shared.Money;

/** All taxes of one year under both regimes. */
public record YearAssessment(int year, List<LineAssessment> lines) {

	public YearAssessment {
		lines = List.copyOf(lines);
	}

	public Money standard() {
		return sum((line) -> line.standard().amount());
	}

	public Money zone() {
		return sum((line) -> line.zone().amount());
	}

	public Money saving() {
		return standard().minus(zone());
	}

	/** The line of a tax. */
	public LineAssessment line(TaxLine tax) {
		return this.lines.stream().filter((line) -> line.line() == tax).findFirst().orElseThrow();
	}

	public List<OpenReading> openReadings() {
		return this.lines.stream().flatMap((line) -> line.openReadings().stream()).distinct().sorted().toList();
	}

	private Money sum(Function<LineAssessment, Money> amount) {
		return this.lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
	}

}
