package kz.alatau.portal.progress;

import java.time.LocalDate;

import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What was promised or forecast: a target, never a fact.
 *
 * @param target empty where neither number nor day was named
 * @param latest the latest published value of the same measure
 */
public record Promise(String slug, LocalizedText statement, LocalizedText metric, @Nullable Measure target,
		@Nullable LocalizedText unit, @Nullable Integer targetYear, LocalizedText saidBy, @Nullable LocalDate saidOn,
		@Nullable Measure latest, @Nullable LocalDate latestAsOf, CommitmentStatus status, String sourceCode) {

}
