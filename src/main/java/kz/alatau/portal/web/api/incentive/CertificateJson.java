package kz.alatau.portal.web.api.incentive;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import kz.alatau.portal.certificate.Certificate;
import kz.alatau.portal.certificate.CertifiedResults;
import kz.alatau.portal.certificate.Recheck;
import kz.alatau.portal.incentive.TaxLine;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, and what it would say today.
 *
 * @param sha256 hash of the canonical text when it was made
 * @param intact whether the canonical text still has that hash; if not, the case, the
 * results and today are missing
 * @param canonical the text that was hashed, in UTF-8 and without a line end
 * @param subject the case
 * @param results what came out then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateJson(String code, Instant createdAt, String ruleVersion, String methodVersion, String sha256,
		boolean intact, String canonical,
		@JsonProperty("case") @JsonRawValue @Schema(
				ref = "#/components/schemas/IncentiveCase") @Nullable String subject,
		@JsonRawValue @Schema(type = "object") @Nullable String results, @Nullable TodayJson today) {

	static CertificateJson of(Certificate certificate, @Nullable TodayJson today) {
		boolean intact = certificate.isIntact();
		return new CertificateJson(certificate.code().toString(), certificate.createdAt(), certificate.ruleVersion(),
				certificate.methodVersion(), certificate.sha256(), intact, certificate.canonical(),
				intact ? certificate.caseJson() : null, intact ? certificate.resultsJson() : null, today);
	}

	/**
	 * The case under the law of today.
	 *
	 * @param same whether nothing at all differs; false if the case is refused today
	 * @param standard total of today
	 * @param regime total of today
	 * @param changes taxes that differ
	 * @param errors why the case is refused today
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record TodayJson(String ruleVersion, String methodVersion, boolean same, @Nullable String standard,
			@Nullable String regime, List<TaxChangeJson> changes, List<AssessProblems.ErrorJson> errors) {

		static TodayJson of(Recheck.Computed computed) {
			return new TodayJson(computed.ruleVersion(), computed.methodVersion(), computed.isSame(),
					Amounts.of(computed.today().standard().tax()), Amounts.of(computed.today().relieved().tax()),
					computed.changes().stream().map(TaxChangeJson::of).toList(), List.of());
		}

	}

	/** A tax of a year, then and today; null where the year is not computed. */
	record TaxChangeJson(int year, TaxLine tax, @Nullable BothSidesJson then, @Nullable BothSidesJson today) {

		private static TaxChangeJson of(Recheck.Change change) {
			return new TaxChangeJson(change.year(), change.tax(), BothSidesJson.of(change.then()),
					BothSidesJson.of(change.today()));
		}

	}

	/** A tax without and with the reliefs. */
	record BothSidesJson(String standard, String regime) {

		private static @Nullable BothSidesJson of(CertifiedResults.@Nullable Line line) {
			return (line != null) ? new BothSidesJson(Amounts.of(line.standard()), Amounts.of(line.regime())) : null;
		}

	}

}
