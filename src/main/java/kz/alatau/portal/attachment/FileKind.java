package kz.alatau.portal.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What files can be. Only how a file begins counts, never its name. */
public enum FileKind {

	/** A document. */
	PDF("application/pdf", "255044462d", "pdf"),
	/** A photograph. */
	JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
	/** A drawing or a picture of a screen. */
	PNG("image/png", "89504e470d0a1a0a", "png");

	/** In bytes. */
	static final int LONGEST_START = 8;

	private final String mediaType;

	private final byte[] start;

	private final String[] endings;

	FileKind(String mediaType, String start, String... endings) {
		this.mediaType = mediaType;
		this.start = HexFormat.of().parseHex(start);
		this.endings = endings;
	}

	/** As HTTP says it. */
	public String mediaType() {
		return this.mediaType;
	}

	/** Whether it is drawn, not read. */
	public boolean isPicture() {
		return this != PDF;
	}

	static Optional<FileKind> of(byte[] content) {
		return Arrays.stream(values()).filter((kind) -> kind.begins(content)).findFirst();
	}

	private boolean begins(byte[] content) {
		return content.length >= this.start.length
				&& Arrays.equals(content, 0, this.start.length, this.start, 0, this.start.length);
	}

	/** The usual ending of a name. */
	String ending() {
		return "." + this.endings[0];
	}

	boolean fits(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(this.endings).anyMatch((ending) -> lower.endsWith("." + ending));
	}

}
