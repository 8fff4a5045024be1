package kz.alatau.portal.web.document;

import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * Prints papers as PDF/A-2a and PDF/UA-1: every font embedded, every part tagged, nothing
 * fetched from anywhere.
 */
@Component
public class DocumentPrinter {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

	private final DocumentText text;

	private final TaggedPdf pdf;

	private final Presses presses = new Presses(Runtime.getRuntime().availableProcessors(), LONGEST_WAIT);

	DocumentPrinter(DocumentText text, TaggedPdf pdf) {
		this.text = text;
		this.pdf = pdf;
	}

	/**
	 * The file.
	 * @throws PrintingBusyException when too many are printed at once
	 */
	public byte[] print(PrintedDocument document) {
		return this.presses.print(() -> this.pdf.print(this.text.of(document), document.date()));
	}

}
