package kz.alatau.portal.web.api.incentive;

/** What the description of the interface says of certificates. */
final class CertificateTexts {

	static final String SUMMARY = "A certificate: a case, what came of it, and what would come of it today";

	static final String DESCRIPTION = """
			A certificate is made on the page of the calculator and never changes. `sha256` is the SHA-256 of `canonical`, in \
			UTF-8 and without a line end: `{"case":…,"methodVersion":…,"results":…,"ruleVersion":…}`, with sorted names and \
			without spaces, where `case` is the case in its one form (numbers as JSON numbers without needless zeros), and \
			`results` has amounts as strings with two places and only taxes that are not zero. To check it: \
			`curl -s …/canonical | sha256sum`, or `jq -rj .canonical | sha256sum` on this answer. The first eight signs of the \
			code are forty bits of the hash, from its beginning unless another certificate had that code before; the ninth is \
			a check sign. Nothing in a certificate tells who asked for it.""";

	static final String CANONICAL_SUMMARY = "The text of a certificate that was hashed";

	static final String CANONICAL = "Its SHA-256 is the hash of the certificate: `curl -s … | sha256sum`.";

	static final String CODE = "The code, in any case, with or without hyphens, such as 4F7K-9Q2M-X";

	private CertificateTexts() {
	}

}
