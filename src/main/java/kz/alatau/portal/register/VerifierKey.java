package kz.alatau.portal.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The public half of the register's key, which checks checkpoints (C2SP signed-note,
 * Ed25519). Equal lines are equal keys.
 *
 * @param line {@code name+id+key}: the id in hexadecimal digits, the key in Base64 behind
 * a byte for the algorithm
 */
public record VerifierKey(String line) {

	private static final byte ED25519 = 0x01;

	private static final int ID_LENGTH = 4;

	private static final int PARTS = 3;

	private static final int KEY_LENGTH = Ed25519PublicKeyParameters.KEY_SIZE;

	/**
	 * @throws RegisterFaultException when the line is no key, or its id is not that of
	 * the key
	 */
	public VerifierKey {
		String[] parts = line.split("\\+", PARTS);
		if (parts.length < PARTS || !isName(parts[0])) {
			throw new RegisterFaultException("A key is one line: name+id+key");
		}
		if (!line.equals(line(parts[0], publicKey(parts[2])))) {
			throw new RegisterFaultException("The id is not that of the key");
		}
	}

	static VerifierKey of(String name, byte[] publicKey) {
		return new VerifierKey(line(name, publicKey));
	}

	/** Names are told from what follows by a space or a plus sign. */
	static boolean isName(String name) {
		return !name.isEmpty() && name.codePoints()
			.noneMatch((letter) -> letter == '+' || Character.isISOControl(letter) || Character.isWhitespace(letter)
					|| Character.isSpaceChar(letter));
	}

	private static String line(String name, byte[] publicKey) {
		return name + "+" + HexFormat.of().formatHex(id(name, publicKey)) + "+"
				+ Base64.getEncoder().encodeToString(withAlgorithm(publicKey));
	}

	/** The first bytes of SHA-256(name || 0x0A || algorithm || key). */
	private static byte[] id(String name, byte[] publicKey) {
		TreeHash hash = TreeHash.of((name + "\n").getBytes(StandardCharsets.UTF_8), withAlgorithm(publicKey));
		return Arrays.copyOf(hash.bytes(), ID_LENGTH);
	}

	private static byte[] withAlgorithm(byte[] publicKey) {
		return ByteBuffer.allocate(1 + publicKey.length).put(ED25519).put(publicKey).array();
	}

	private static byte[] publicKey(String base64) {
		try {
			byte[] bytes = Base64.getDecoder().decode(base64);
			if (bytes.length == 1 + KEY_LENGTH && bytes[0] == ED25519) {
				return new Ed25519PublicKeyParameters(bytes, 1).getEncoded();
			}
		}
		catch (IllegalArgumentException ex) {
			throw new RegisterFaultException("The last part is no Ed25519 key in Base64", ex);
		}
		throw new RegisterFaultException("The last part is no Ed25519 key");
	}

	public String name() {
		return this.line.substring(0, this.line.indexOf('+'));
	}

	byte[] publicKey() {
		return publicKey(this.line.split("\\+", PARTS)[2]);
	}

	byte[] id() {
		return id(name(), publicKey());
	}

	/**
	 * Whether a signature line, without its dash, is one of this key by its name and id.
	 */
	boolean isNamedBy(String signatureLine) {
		return signatureLine.startsWith(name() + " ")
				&& Arrays.equals(id(), Arrays.copyOf(signatureBytes(signatureLine), ID_LENGTH));
	}

	boolean verifies(byte[] text, String signatureLine) {
		byte[] bytes = signatureBytes(signatureLine);
		if (!isNamedBy(signatureLine) || bytes.length != ID_LENGTH + Ed25519PrivateKeyParameters.SIGNATURE_SIZE) {
			return false;
		}
		Ed25519Signer signer = new Ed25519Signer();
		signer.init(false, new Ed25519PublicKeyParameters(publicKey()));
		signer.update(text, 0, text.length);
		return signer.verifySignature(Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length));
	}

	private static byte[] signatureBytes(String signatureLine) {
		try {
			return Base64.getDecoder().decode(signatureLine.substring(signatureLine.lastIndexOf(' ') + 1));
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

}
