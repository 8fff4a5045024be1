package kz.alatau.portal.web.certificate;

import java.util.List;

import kz.alatau.portal.certificate.Certificate;
import kz.alatau.portal.certificate.CertifiedResults;
import kz.alatau.portal.certificate.Recheck;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.incentive.words.InputWords;
import org.jspecify.annotations.Nullable;

/**
 * A certificate and what it would say today.
 *
 * @param inputs the case in words
 * @param results of then
 * @param computed the case under the law of today; empty if it is refused
 * @param refusals why it is
 * @param query the case as the query of a link to the calculator
 */
public record CertificatePage(Certificate certificate, List<InputWords> inputs, CertifiedResults results,
		Recheck.@Nullable Computed computed, List<Refusal> refusals, String query) {

	/** Whether any year has VAT. */
	public boolean hasVat() {
		return this.results.years().stream().anyMatch((year) -> year.lines().containsKey(TaxLine.VAT));
	}

}
