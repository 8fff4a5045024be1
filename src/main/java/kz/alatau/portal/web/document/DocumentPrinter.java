package kz.alatau.portal.web.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/**
 * Prints papers as PDF/A-2a and PDF/UA-1: every font embedded, every part tagged, nothing
 * fetched from anywhere.
 */
@Component
public class DocumentPrinter {

	private static final int LONGEST_WAIT_SECONDS = 10;

	private final DocumentText text;

	private final TaggedPdf pdf;

	/** Layout is all computation: more at once than processors would only take memory. */
	private final Semaphore presses = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	DocumentPrinter(DocumentText text, TaggedPdf pdf) {
		this.text = text;
		this.pdf = pdf;
	}

	/**
	 * The file.
	 * @throws PrintingBusyException when no press gets free in time
	 */
	public byte[] print(PrintedDocument document) {
		String page = this.text.of(document);
		if (!acquired()) {
			throw new PrintingBusyException();
		}
		try {
			return this.pdf.print(page, document.date());
		}
		finally {
			this.presses.release();
		}
	}

	private boolean acquired() {
		try {
			return this.presses.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
