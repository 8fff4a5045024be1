package kz.alatau.portal.web.certificate;

import java.util.List;
import java.util.Locale;

import kz.alatau.portal.certificate.Certificate;
import kz.alatau.portal.certificate.Certificates;
import kz.alatau.portal.certificate.Recheck;
import kz.alatau.portal.incentive.CaseDocument;

import org.springframework.stereotype.Component;

/** Puts together what a page of a certificate shows. */
@Component
class CertificatePages {

	private final Certificates certificates;

	private final InputLines inputs;

	CertificatePages(Certificates certificates, InputLines inputs) {
		this.certificates = certificates;
		this.inputs = inputs;
	}

	/**
	 * The page of a certificate.
	 * @param certificate an intact one
	 */
	CertificatePage of(Certificate certificate, Locale locale) {
		CaseDocument document = certificate.document();
		Recheck recheck = this.certificates.recheck(certificate);
		return new CertificatePage(certificate, this.inputs.of(document, locale), certificate.results(),
				(recheck instanceof Recheck.Computed computed) ? computed : null,
				(recheck instanceof Recheck.Refused(var refusals)) ? refusals : List.of(), document.toQuery());
	}

}
