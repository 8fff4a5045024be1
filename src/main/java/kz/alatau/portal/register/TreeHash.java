package kz.alatau.portal.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A SHA-256 hash of the register's tree.
 *
 * @param bytes 32 of them
 * @throws IllegalArgumentException when there are more or fewer
 */
public record TreeHash(byte[] bytes) {

	static final int LENGTH = 32;

	public TreeHash {
		if (bytes.length != LENGTH) {
			throw new IllegalArgumentException("A hash has " + LENGTH + " bytes, not " + bytes.length);
		}
		bytes = bytes.clone();
	}

	/** The hash of some parts, one behind the other. */
	static TreeHash of(byte[]... parts) {
		MessageDigest digest = sha256();
		for (byte[] part : parts) {
			digest.update(part);
		}
		return new TreeHash(digest.digest());
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Reads standard Base64 with padding.
	 * @throws IllegalArgumentException when it is not a hash
	 */
	public static TreeHash ofBase64(String text) {
		return new TreeHash(Base64.getDecoder().decode(text));
	}

	public String base64() {
		return Base64.getEncoder().encodeToString(this.bytes);
	}

	@Override
	public byte[] bytes() {
		return this.bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TreeHash hash && Arrays.equals(this.bytes, hash.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	@Override
	public String toString() {
		return base64();
	}

}
