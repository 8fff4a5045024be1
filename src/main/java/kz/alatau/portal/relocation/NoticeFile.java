package kz.alatau.portal.relocation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A file that belongs to a notice; its bytes lie with the attachments.
 *
 * @param sha256 64 hexadecimal digits in lower case
 * @param name as it was handed in, cleaned
 * @param kind {@code PDF}, {@code JPEG} or {@code PNG}
 * @param size in bytes
 */
@Embeddable
public record NoticeFile(String sha256, String name, String kind, long size,
		@Enumerated(EnumType.STRING) Purpose purpose) {

	public boolean isMap() {
		return this.purpose == Purpose.MAP;
	}

	/** Whether a page can show it. */
	public boolean isPicture() {
		return !this.kind.equals("PDF");
	}

	/** What it is there for. */
	public enum Purpose {

		/** Shows the plots. */
		MAP,
		/** The act itself. */
		ACT,
		/** Proves that the act was published in the media. */
		EVIDENCE, OTHER;

		public String messageKey() {
			return "notices.file." + name();
		}

	}

}
