package kz.alatau.portal.web.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;

import kz.alatau.portal.shared.Portal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * When a file was made and which one it is: the day its paper bears and a number that
 * follows from its text, instead of the time of printing and chance.
 */
record PdfOrigin(ZonedDateTime made, long number) {

	static PdfOrigin of(String page, LocalDate date) {
		return new PdfOrigin(date.atStartOfDay(Portal.ZONE), ByteBuffer.wrap(sha256(page)).getLong());
	}

	void writeTo(PDDocument file) throws IOException {
		file.setDocumentId(this.number);
		file.getDocumentInformation().setCreationDate(GregorianCalendar.from(this.made));
		PDMetadata metadata = file.getDocumentCatalog().getMetadata();
		String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		String dated = text.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + this.made.toOffsetDateTime());
		metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
