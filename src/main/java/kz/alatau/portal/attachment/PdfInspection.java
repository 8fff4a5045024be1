package kz.alatau.portal.attachment;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Documents: opened, and looked through for what is more than text and pictures. */
final class PdfInspection {

	private PdfInspection() {
	}

	static SpooledFile check(SpooledFile file) throws IOException, RefusedFileException {
		PdfBytes.check(file);
		try (RandomAccessReadBufferedFile content = new RandomAccessReadBufferedFile(file.path().toFile());
				PDDocument document = Loader.loadPDF(content, IOUtils.createTempFileOnlyStreamCache())) {
			if (document.isEncrypted()) {
				throw RefusedFileException.of("attachment.encrypted");
			}
			PdfObjects.check(document.getDocument());
			if (document.getNumberOfPages() < 1) {
				throw RefusedFileException.damaged();
			}
			document.getPages().forEach((page) -> page.getMediaBox().getWidth());
			return file;
		}
		catch (InvalidPasswordException ex) {
			throw RefusedFileException.of("attachment.encrypted");
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw RefusedFileException.damaged();
		}
	}

}
