package kz.alatau.portal.dataset;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;

/** Knows by their first bytes the files that are no plain text. */
final class FileStart {

	/** As many bytes as are looked at. */
	static final int LENGTH = 8;

	private static final List<Signature> SIGNATURES = List.of(new Signature("1f8b", Kind.COMPRESSED, "gzip"),
			new Signature("504b0304", Kind.COMPRESSED, "zip"), new Signature("504b0506", Kind.COMPRESSED, "zip"),
			new Signature("28b52ffd", Kind.COMPRESSED, "zstd"), new Signature("425a68", Kind.COMPRESSED, "bzip2"),
			new Signature("fd377a585a00", Kind.COMPRESSED, "xz"), new Signature("377abcaf271c", Kind.COMPRESSED, "7z"),
			new Signature("526172211a07", Kind.COMPRESSED, "rar"),
			new Signature("0000feff", Kind.WRONG_ENCODING, "UTF-32"),
			new Signature("fffe0000", Kind.WRONG_ENCODING, "UTF-32"),
			new Signature("feff", Kind.WRONG_ENCODING, "UTF-16"), new Signature("fffe", Kind.WRONG_ENCODING, "UTF-16"));

	private static final byte[] BYTE_ORDER_MARK = HexFormat.of().parseHex("efbbbf");

	private FileStart() {
	}

	static @Nullable RefusedContentException refusal(byte[] start) {
		return SIGNATURES.stream()
			.filter((signature) -> startsWith(start, signature.bytes()))
			.findFirst()
			.map((signature) -> new RefusedContentException(signature.kind(), signature.name()))
			.orElse(null);
	}

	/** How many bytes the mark of UTF-8 takes, if it is there. */
	static int markLength(byte[] start) {
		return startsWith(start, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
	}

	private static boolean startsWith(byte[] start, byte[] signature) {
		return start.length >= signature.length
				&& Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
	}

	/** The first bytes of a kind of file. */
	private record Signature(byte[] bytes, Kind kind, String name) {

		private Signature(String bytes, Kind kind, String name) {
			this(HexFormat.of().parseHex(bytes), kind, name);
		}

	}

}
