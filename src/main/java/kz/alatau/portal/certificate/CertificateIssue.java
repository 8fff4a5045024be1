package kz.alatau.portal.certificate;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What came of asking for a certificate. */
public sealed interface CertificateIssue {

	/** There is one; perhaps it was there before. */
	record Issued(Certificate certificate) implements CertificateIssue {
	}

	/** There is none, because the case cannot be assessed. */
	record Refused(List<Refusal> refusals) implements CertificateIssue {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

}
