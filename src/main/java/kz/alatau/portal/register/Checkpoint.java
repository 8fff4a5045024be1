package kz.alatau.portal.register;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How far the register has come: the text that is signed (C2SP tlog-checkpoint).
 *
 * @param origin name of the register
 * @param size how many entries it has
 * @param root root of the tree over them
 */
public record Checkpoint(String origin, long size, TreeHash root) {

	private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

	private static final int LINES = 3;

	/** Three lines, each with its line feed: origin, size, root in Base64. */
	String text() {
		return "%s\n%d\n%s\n".formatted(this.origin, this.size, this.root.base64());
	}

	/** Further lines may follow the three; they have no meaning here. */
	static Checkpoint of(String text) {
		List<String> lines = text.lines().toList();
		if (lines.size() < LINES || lines.contains("") || !SIZE.matcher(lines.get(1)).matches()) {
			throw new RegisterFaultException("A checkpoint begins with its origin, its size and its root");
		}
		try {
			return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), TreeHash.ofBase64(lines.get(2)));
		}
		catch (IllegalArgumentException ex) {
			throw new RegisterFaultException("The third line of a checkpoint is a hash in Base64", ex);
		}
	}

}
