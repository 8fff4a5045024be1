package kz.alatau.portal.certificate;

import java.math.BigInteger;
import java.util.Optional;

import kz.alatau.portal.shared.TypedSigns;

/**
 * The name of a certificate: eight {@linkplain TypedSigns signs} taken from its hash and
 * one that tells a mistyped code from an unknown one.
 *
 * @param signs nine of them, without hyphens
 */
public record CertificateCode(String signs) {

	private static final int LENGTH = 8;

	/** How often another part of a hash can be taken when the code is somebody else's. */
	static final int CHOICES = 256 / TypedSigns.BITS - LENGTH;

	public CertificateCode {
		if (!TypedSigns.isSound(signs, LENGTH + 1)) {
			throw new IllegalArgumentException("No code of a certificate: " + signs);
		}
	}

	/**
	 * The code of a certificate.
	 * @param sha256 its hash in hexadecimal digits
	 * @param choice 0, or how many codes before it were taken
	 */
	static CertificateCode of(String sha256, int choice) {
		BigInteger hash = new BigInteger(sha256, 16);
		long bits = hash.shiftRight(256 - TypedSigns.BITS * (choice + LENGTH)).longValue();
		return new CertificateCode(TypedSigns.of(bits, LENGTH));
	}

	/** What was typed, in any case, with or without hyphens; empty if it is mistyped. */
	public static Optional<CertificateCode> parse(String typed) {
		return TypedSigns.read(typed, LENGTH + 1).map(CertificateCode::new);
	}

	/** In groups, as it is read aloud: {@code 4F7K-9Q2M-X}. */
	@Override
	public String toString() {
		return TypedSigns.grouped(this.signs);
	}

}
