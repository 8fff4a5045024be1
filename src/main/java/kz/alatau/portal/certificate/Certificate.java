package kz.alatau.portal.certificate;

import java.time.Instant;

import kz.alatau.portal.incentive.document.CaseDocument;

/**
 * A case and what came of it, as it was stored.
 *
 * @param caseJson the case, see {@link CaseDocument#toJson()}
 * @param ruleVersion version of the law it was computed with
 * @param methodVersion version of the calculator it was computed with
 * @param resultsJson what came out
 * @param sha256 hash of the {@link #canonical()} text when it was made
 * @param createdAt when it was first asked for
 */
public record Certificate(CertificateCode code, String caseJson, String ruleVersion, String methodVersion,
		String resultsJson, String sha256, Instant createdAt) {

	/** The text the hash is made of, in UTF-8 and without a line end. */
	public String canonical() {
		return canonical(this.caseJson, this.methodVersion, this.resultsJson, this.ruleVersion);
	}

	/** The hash of what is stored now. */
	public String currentSha256() {
		return CanonicalJson.sha256(canonical());
	}

	/** Whether what is stored is still what was stored. */
	public boolean isIntact() {
		return this.sha256.equals(currentSha256());
	}

	/** The case; only of an intact certificate. */
	public CaseDocument document() {
		return CaseDocument.ofJson(this.caseJson);
	}

	/** What came out; only of an intact certificate. */
	public CertifiedResults results() {
		return CanonicalJson.read(this.resultsJson, CertifiedResults.class);
	}

	static String canonical(String caseJson, String methodVersion, String resultsJson, String ruleVersion) {
		return "{\"case\":" + caseJson + ",\"methodVersion\":\"" + methodVersion + "\",\"results\":" + resultsJson
				+ ",\"ruleVersion\":\"" + ruleVersion + "\"}";
	}

}
