package kz.alatau.portal.register;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * A checkpoint with its signature (C2SP signed-note).
 *
 * @param note all of it: the signed text, a blank line, signature lines
 */
public record SignedCheckpoint(Checkpoint checkpoint, String note) {

	/** Signature lines begin with an em dash and a space. */
	static final String SIGNATURE = "\u2014 ";

	private static final String BLANK_LINE = "\n\n";

	/**
	 * Reads a note and checks that the key has signed it.
	 * @throws RegisterFaultException when it has not, or the note is no checkpoint of the
	 * register the key belongs to
	 */
	public static SignedCheckpoint read(String note, VerifierKey key) {
		String text = text(note);
		byte[] signed = text.getBytes(StandardCharsets.UTF_8);
		if (signatures(note).noneMatch((signature) -> key.verifies(signed, signature))) {
			throw new RegisterFaultException("The checkpoint is not signed with the key " + key.line());
		}
		Checkpoint checkpoint = Checkpoint.of(text);
		if (!checkpoint.origin().equals(key.name())) {
			throw new RegisterFaultException(
					"The checkpoint is one of %s, the key one of %s".formatted(checkpoint.origin(), key.name()));
		}
		return new SignedCheckpoint(checkpoint, note);
	}

	/** Whether some line claims to be signed with the key, rightly or not. */
	static boolean names(String note, VerifierKey key) {
		return signatures(note).anyMatch(key::isNamedBy);
	}

	private static String text(String note) {
		int end = note.lastIndexOf(BLANK_LINE);
		if (end < 0 || !note.endsWith("\n")) {
			throw new RegisterFaultException("A checkpoint ends with a blank line and its signature lines");
		}
		return note.substring(0, end + 1);
	}

	private static Stream<String> signatures(String note) {
		int end = note.lastIndexOf(BLANK_LINE);
		return note.substring(Math.max(end, 0))
			.lines()
			.filter((line) -> line.startsWith(SIGNATURE))
			.map((line) -> line.substring(SIGNATURE.length()));
	}

}
