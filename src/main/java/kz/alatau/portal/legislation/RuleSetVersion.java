package kz.alatau.portal.legislation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The version of a set of rules, computed from the files of law themselves. */
final class RuleSetVersion {

	private static final int LENGTH = 12;

	private RuleSetVersion() {
	}

	/**
	 * The first digits of the SHA-256 of names and texts. Line ends do not count: a
	 * checkout may change them.
	 */
	static String of(Map<String, String> texts) {
		MessageDigest digest = sha256();
		new TreeMap<>(texts).forEach((name, text) -> {
			digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
			digest.update((text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
		});
		return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
