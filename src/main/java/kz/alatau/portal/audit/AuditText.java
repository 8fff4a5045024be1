package kz.alatau.portal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Text as the trail keeps it. */
final class AuditText {

	private AuditText() {
	}

	/**
	 * The text without control characters, which a database does not take, and without
	 * halves of characters, which UTF-8 does not know. Of a longer text the beginning is
	 * kept, with the length and the SHA-256 of the whole.
	 */
	static String kept(String text, int longest) {
		String plain = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
			.replaceAll("[\\p{Cc}&&[^\n\t]]", "");
		if (plain.length() <= longest) {
			return plain;
		}
		String end = "… [%d; SHA-256 %s]".formatted(plain.length(), hex(sha256(plain)));
		int cut = longest - end.length();
		return plain.substring(0, Character.isHighSurrogate(plain.charAt(cut - 1)) ? cut - 1 : cut) + end;
	}

	static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String hex(byte[] hash) {
		return HexFormat.of().formatHex(hash);
	}

}
