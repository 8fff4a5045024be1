package kz.alatau.portal.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file after the mark of UTF-8, checked as they are read: what comes
 * before a wrong byte is handed out first, so that no fault found there is lost.
 *
 * <p>
 * Reading ends with a {@link RefusedContentException} where a file is compressed, not
 * UTF-8 or too large.
 */
public final class StrictInput extends InputStream {

	private static final int REPORT_EVERY = 1 << 18;

	private final InputStream input;

	private final long longest;

	private final long total;

	private final Progress progress;

	private final Utf8Check utf8 = new Utf8Check();

	private @Nullable RefusedContentException refusal;

	private long count;

	private long reported;

	private StrictInput(InputStream input, long longest, long total, Progress progress) {
		this.input = input;
		this.longest = longest;
		this.total = total;
		this.progress = progress;
	}

	/**
	 * Opens a file.
	 * @param longest bytes that are read at most
	 * @param progress is told the bytes read
	 */
	public static StrictInput open(DataFile file, long longest, Progress progress) throws IOException {
		InputStream content = file.content().getInputStream();
		byte[] start = content.readNBytes(FileStart.LENGTH);
		int mark = FileStart.markLength(start);
		InputStream text = new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), content);
		StrictInput input = new StrictInput(text, longest, file.bytes(), progress);
		input.refusal = FileStart.refusal(start);
		return input;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) == 1) ? one[0] & 0xFF : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		failIfRefused();
		int read = this.input.read(target, offset, length);
		if (read < 0) {
			end();
			return -1;
		}
		int good = goodPart(target, offset, read);
		if (good == 0 && read > 0) {
			failIfRefused();
		}
		report(good);
		return good;
	}

	private int goodPart(byte[] target, int offset, int read) {
		int wrong = this.utf8.firstWrong(target, offset, offset + read);
		if (wrong >= 0) {
			long at = this.count + wrong - offset + 1;
			this.refusal = new RefusedContentException(Kind.WRONG_ENCODING,
					"byte %d is %02X".formatted(at, target[wrong]));
			return wrong - offset;
		}
		if (this.count + read > this.longest) {
			this.refusal = new RefusedContentException(Kind.TOO_LARGE, "more than " + this.longest + " bytes");
			return (int) (this.longest - this.count);
		}
		return read;
	}

	private void end() throws IOException {
		if (this.utf8.isWithinLetter()) {
			throw new RefusedContentException(Kind.WRONG_ENCODING, "the text breaks off within a letter");
		}
		this.progress.at(Stage.PARSE, this.count, this.total);
	}

	private void report(int read) {
		this.count += read;
		if (this.count - this.reported >= REPORT_EVERY) {
			this.reported = this.count;
			this.progress.at(Stage.PARSE, this.count, this.total);
		}
	}

	private void failIfRefused() throws RefusedContentException {
		if (this.refusal != null) {
			throw this.refusal;
		}
	}

	@Override
	public void close() throws IOException {
		this.input.close();
	}

}
