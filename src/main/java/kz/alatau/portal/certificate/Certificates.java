package kz.alatau.portal.certificate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.CaseReader;
import kz.alatau.portal.incentive.document.CaseReading;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.IncentiveMethod;
import kz.alatau.portal.legislation.Legislation;

import org.springframework.stereotype.Service;

/**
 * Makes and shows certificates. The same case under the same rules is the same
 * certificate, whoever asks and however often.
 */
@Service
public class Certificates {

	private final CertificateRows rows;

	private final Legislation legislation;

	private final Clock clock;

	Certificates(CertificateRows rows, Legislation legislation, Clock clock) {
		this.rows = rows;
		this.legislation = legislation;
		this.clock = clock;
	}

	/** The certificate of a case under the law of today. */
	public CertificateIssue issue(CaseDocument document) {
		return switch (CaseReader.read(document, this.legislation)) {
			case CaseReading.Refused(var refusals) -> new CertificateIssue.Refused(refusals);
			case CaseReading.Accepted(var subject, var read) ->
				new CertificateIssue.Issued(keep(read.toJson(), CanonicalJson.write(assess(subject))));
		};
	}

	public Optional<Certificate> find(CertificateCode code) {
		return this.rows.find(code);
	}

	/**
	 * What the case of a certificate comes to under the law of today.
	 * @param certificate an intact one
	 */
	public Recheck recheck(Certificate certificate) {
		return switch (CaseReader.read(certificate.document(), this.legislation)) {
			case CaseReading.Refused(var refusals) -> new Recheck.Refused(refusals);
			case CaseReading.Accepted(var subject, var _) -> new Recheck.Computed(this.legislation.version(),
					IncentiveMethod.VERSION, certificate.results(), assess(subject));
		};
	}

	private CertifiedResults assess(IncentiveCase subject) {
		return CertifiedResults.of(IncentiveCalculator.assess(subject, this.legislation));
	}

	private Certificate keep(String caseJson, String results) {
		String sha256 = CanonicalJson
			.sha256(Certificate.canonical(caseJson, IncentiveMethod.VERSION, results, this.legislation.version()));
		for (int choice = 0; choice <= CertificateCode.CHOICES; choice++) {
			Optional<Certificate> kept = this.rows.findByHash(sha256);
			if (kept.isPresent()) {
				return kept.get();
			}
			Certificate certificate = new Certificate(CertificateCode.of(sha256, choice), caseJson,
					this.legislation.version(), IncentiveMethod.VERSION, results, sha256,
					this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
			if (this.rows.add(certificate)) {
				return certificate;
			}
		}
		throw new IllegalStateException("Every code of " + sha256 + " is taken");
	}

}
