package kz.alatau.portal.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at a document before it is opened: whether it ends as it should, and whether
 * opening it would unpack far more than it is. Opening unpacks the streams that hold
 * objects (ISO 32000-1, 7.5.7) and those that hold the table of objects (7.5.8), nothing
 * else.
 */
final class PdfBytes {

	/** How much all of these may unpack to, in bytes. */
	static final long MOST_UNPACKED = 64L << 20;

	private static final int PART = 64 << 10;

	private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(\\r\\n|\\r|\\n)?");

	/** A dictionary that may be one of those; names can also be spelt with #. */
	private static final Pattern STRUCTURE = Pattern.compile("/First|/ObjStm|/XRef|/W\\s*\\[|#");

	private static final Pattern FILTER = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

	private static final Pattern BY_REFERENCE = Pattern.compile("/Filter\\s*(\\[\\s*)?\\d");

	private static final Pattern END = Pattern.compile("%%EOF[\\s\\x00]*\\z");

	private final byte[] content;

	private final String text;

	private long unpacked;

	private PdfBytes(byte[] content) {
		this.content = content;
		this.text = new String(content, StandardCharsets.ISO_8859_1);
	}

	static void check(SpooledFile file) throws IOException, RefusedFileException {
		new PdfBytes(Files.readAllBytes(file.path())).check();
	}

	private void check() throws RefusedFileException {
		String tail = this.text.substring(Math.max(0, this.text.length() - PART));
		if (!END.matcher(tail).find()) {
			throw RefusedFileException.damaged();
		}
		int before = 0;
		Matcher stream = STREAM.matcher(this.text);
		while (stream.find()) {
			String dictionary = behindStream(this.text.substring(before, stream.start()));
			if (STRUCTURE.matcher(dictionary).find()) {
				checkStructure(dictionary, stream.end());
			}
			before = stream.end();
		}
	}

	/**
	 * Between two streams stand the end of the first and the dictionary of the second.
	 */
	private static String behindStream(String between) {
		return between.substring(Math.max(0, between.indexOf("endstream")));
	}

	private void checkStructure(String dictionary, int start) throws RefusedFileException {
		long filters = FILTER.matcher(dictionary).results().count();
		if (filters > 1 || (filters == 1 && !dictionary.contains("/FlateDecode"))
				|| BY_REFERENCE.matcher(dictionary).find()) {
			throw RefusedFileException.damaged();
		}
		if (filters == 1) {
			unpack(start);
		}
	}

	private void unpack(int start) throws RefusedFileException {
		byte[] part = new byte[PART];
		// As the library does: whatever the two bytes in front say, they are passed over.
		int packed = Math.min(start + 2, this.content.length);
		try (Inflater inflater = new Inflater(true)) {
			inflater.setInput(this.content, packed, this.content.length - packed);
			for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
				this.unpacked += read;
				if (this.unpacked > MOST_UNPACKED) {
					throw RefusedFileException.damaged();
				}
			}
		}
		catch (DataFormatException ex) {
			// Not packed as it says: opening it will tell.
		}
	}

}
