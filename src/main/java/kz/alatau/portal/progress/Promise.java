package kz.alatau.portal.progress;

import java.time.LocalDate;
import java.util.Set;

import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What was promised or forecast: a target, never a fact.
 *
 * @param target empty where neither number nor day was named
 * @param latest the latest published value of the same measure
 * @param latestSourceCode who says so; empty where no source was seen for it
 */
public record Promise(String slug, LocalizedText statement, LocalizedText metric, @Nullable Measure target,
		@Nullable LocalizedText unit, @Nullable Integer targetYear, LocalizedText saidBy, @Nullable LocalDate saidOn,
		@Nullable Measure latest, @Nullable LocalDate latestAsOf, @Nullable String latestSourceCode,
		CommitmentStatus status, String sourceCode) {

	/** Other units are the things counted, which the measure names already. */
	private static final Set<String> UNITS_OF_MEASURE = Set.of("ha", "m", "m2", "MW", "KZT", "USD");

	/** The unit to print beside a bare number, if it is a unit of measure. */
	public @Nullable LocalizedText unitOfMeasure() {
		return (this.unit != null && UNITS_OF_MEASURE.contains(this.unit.en())) ? this.unit : null;
	}

	/** Whether the latest value is a fact with a source, not only a day or a forecast. */
	public boolean isConfirmed() {
		return this.latest != null && this.latest.isQuantity() && this.latestAsOf != null
				&& this.latestSourceCode != null;
	}

}
