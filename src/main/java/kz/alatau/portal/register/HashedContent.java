package kz.alatau.portal.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What the register keeps of a file.
 *
 * @param sha256 64 hexadecimal digits in lower case
 * @param size in bytes
 */
public record HashedContent(String sha256, long size) {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	public HashedContent {
		if (!HASH.matcher(sha256).matches() || size < 0) {
			throw new IllegalArgumentException("No file has the hash %s and %d bytes".formatted(sha256, size));
		}
	}

	public static HashedContent of(byte[] content) {
		return new HashedContent(HexFormat.of().formatHex(TreeHash.of(content).bytes()), content.length);
	}

	/** Hashes a file to its end, however long it is; nothing is kept of it. */
	public static HashedContent of(InputStream content) throws IOException {
		MessageDigest digest = TreeHash.sha256();
		long size = content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		return new HashedContent(HexFormat.of().formatHex(digest.digest()), size);
	}

	/**
	 * Hashes a file while it is written, however long it is; nothing is kept of it.
	 * @param writer writes the whole file
	 */
	public static HashedContent written(Consumer<OutputStream> writer) {
		MessageDigest digest = TreeHash.sha256();
		Counter counter = new Counter();
		writer.accept(new DigestOutputStream(counter, digest));
		return new HashedContent(HexFormat.of().formatHex(digest.digest()), counter.bytes);
	}

	private static final class Counter extends OutputStream {

		private long bytes;

		@Override
		public void write(int single) {
			this.bytes++;
		}

		@Override
		public void write(byte[] content, int from, int length) {
			this.bytes += length;
		}

	}

}
