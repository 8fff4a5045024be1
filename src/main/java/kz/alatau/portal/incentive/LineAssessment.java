package kz.alatau.portal.incentive;

import java.util.stream.Stream;

import kz.alatau.portal.shared.Certainty;
import kz.alatau.portal.shared.Money;

/**
 * One tax of one year.
 *
 * @param line which tax
 * @param standard without any relief
 * @param regime under the regime of the case
 */
public record LineAssessment(TaxLine line, Due standard, Due regime) {

	/** What the regime saves; negative where it costs more (open reading O-5). */
	public Money saving() {
		return this.standard.amount().minus(this.regime.amount());
	}

	/** The least sure rule that went into the line. */
	public Certainty certainty() {
		return Stream.of(this.standard, this.regime)
			.map((due) -> due.trace().certainty())
			.max(Certainty::compareTo)
			.orElseThrow();
	}

	/** Nothing to pay either way. */
	public boolean isZero() {
		return this.standard.amount().isZero() && this.regime.amount().isZero();
	}

}
