package kz.alatau.portal.sez;

import java.time.LocalDate;

import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A piece of infrastructure as its source describes it; what is empty is not published.
 *
 * @param funding who pays, if published
 */
public record InfrastructureItem(String slug, LocalizedText name, InfrastructureKind kind, @Nullable String district,
		InfrastructureStatus status, @Nullable Amount cost, @Nullable Funding funding, @Nullable Integer dueYear,
		@Nullable LocalDate asOf, String sourceCode, @Nullable LocalizedText notes) {

	/** Who pays. */
	public enum Funding {

		STATE, PRIVATE, MIXED

	}

}
