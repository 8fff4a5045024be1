package kz.alatau.portal.register;

import java.io.IOException;
import java.util.Base64;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** How a secret key is written: PKCS#8 in PEM, or its 32 bytes in Base64. */
final class KeyText {

	private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";

	private static final String END = "-----END PRIVATE KEY-----";

	/** RFC 8410. */
	private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");

	private KeyText() {
	}

	/**
	 * Reads a key.
	 * @param origin where the text comes from, for the message: the text itself is secret
	 * @throws RegisterKeyException when it is no key
	 */
	static Ed25519PrivateKeyParameters read(String text, String origin) {
		// A line feed cannot be written in every environment file.
		String plain = text.replace("\\n", "\n").strip();
		try {
			if (plain.startsWith(BEGIN) && plain.endsWith(END)) {
				return ofPkcs8(plain.substring(BEGIN.length(), plain.length() - END.length()));
			}
			byte[] seed = Base64.getDecoder().decode(plain);
			if (seed.length == Ed25519PrivateKeyParameters.KEY_SIZE) {
				return new Ed25519PrivateKeyParameters(seed);
			}
		}
		catch (IOException | RuntimeException ex) {
			throw noKey(origin);
		}
		throw noKey(origin);
	}

	private static Ed25519PrivateKeyParameters ofPkcs8(String base64) throws IOException {
		return (Ed25519PrivateKeyParameters) PrivateKeyFactory.createKey(Base64.getMimeDecoder().decode(base64));
	}

	/** The cause would quote the secret. */
	private static RegisterKeyException noKey(String origin) {
		return new RegisterKeyException(
				"There is no Ed25519 key in %s: it must be PKCS#8 in PEM, or 32 bytes in Base64".formatted(origin));
	}

	/**
	 * As openssl writes it: without the public half, which not every reader knows there.
	 */
	static String pem(Ed25519PrivateKeyParameters key) {
		try {
			AlgorithmIdentifier algorithm = new AlgorithmIdentifier(ED25519);
			byte[] pkcs8 = new PrivateKeyInfo(algorithm, new DEROctetString(key.getEncoded())).getEncoded();
			return BEGIN + "\n" + Base64.getEncoder().encodeToString(pkcs8) + "\n" + END + "\n";
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
