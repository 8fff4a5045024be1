package kz.alatau.portal.incentive;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Certainty;
import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Step;

/**
 * One tax of one year under both regimes.
 *
 * @param line which tax
 * @param standard without the zone
 * @param zone in the zone
 * @param openReadings open questions of law that this figure depends on
 */
public record LineAssessment(TaxLine line, Due standard, Due zone, List<OpenReading> openReadings) {

	public LineAssessment {
		openReadings = List.copyOf(openReadings);
	}

	/** What the relief saves; negative where the zone costs more (open reading O-5). */
	public Money saving() {
		return this.standard.amount().minus(this.zone.amount());
	}

	/** The least sure rule that went into the line. */
	public Certainty certainty() {
		return Stream.of(this.standard, this.zone)
			.flatMap((due) -> due.trace().steps().stream())
			.map(Step::reference)
			.filter(Objects::nonNull)
			.map(LegalReference::certainty)
			.max(Certainty::compareTo)
			.orElse(Certainty.S);
	}

}
