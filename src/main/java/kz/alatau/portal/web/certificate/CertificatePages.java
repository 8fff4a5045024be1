package kz.alatau.portal.web.certificate;

import java.util.List;
import java.util.Locale;

import kz.alatau.portal.certificate.Certificate;
import kz.alatau.portal.certificate.Certificates;
import kz.alatau.portal.certificate.Recheck;
import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.web.incentive.words.IncentiveWords;

import org.springframework.stereotype.Component;

/** Puts together what a page of a certificate shows. */
@Component
class CertificatePages {

	private final Certificates certificates;

	private final IncentiveWords words;

	CertificatePages(Certificates certificates, IncentiveWords words) {
		this.certificates = certificates;
		this.words = words;
	}

	/**
	 * The page of a certificate.
	 * @param certificate an intact one
	 */
	CertificatePage of(Certificate certificate, Locale locale) {
		CaseDocument document = certificate.document();
		Recheck recheck = this.certificates.recheck(certificate);
		return new CertificatePage(certificate, this.words.in(locale).inputs(document), certificate.results(),
				(recheck instanceof Recheck.Computed computed) ? computed : null,
				(recheck instanceof Recheck.Refused(var refusals)) ? refusals : List.of(), document.toQuery());
	}

}
