package kz.alatau.portal.web.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a reader and what the veraPDF validator see in a PDF file. */
public record PdfFile(byte[] bytes) {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	public String text() {
		try (PDDocument file = Loader.loadPDF(this.bytes)) {
			return new PDFTextStripper().getText(file);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** The words of each page. */
	public List<String> textByPage() {
		try (PDDocument file = Loader.loadPDF(this.bytes)) {
			PDFTextStripper stripper = new PDFTextStripper();
			List<String> pages = new ArrayList<>();
			for (int page = 1; page <= file.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(file));
			}
			return pages;
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** The language the file says it is in. */
	public String language() {
		try (PDDocument file = Loader.loadPDF(this.bytes)) {
			return file.getDocumentCatalog().getLanguage();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	public int pages() {
		try (PDDocument file = Loader.loadPDF(this.bytes)) {
			return file.getNumberOfPages();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Every rule of a standard that the file breaks, in words. */
	public List<String> faults(PDFAFlavour standard) {
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(this.bytes), standard);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((test) -> test.getStatus() == TestAssertion.Status.FAILED)
				.map((test) -> test.getRuleId() + " " + test.getMessage() + " " + test.getLocation().getContext())
				.distinct()
				.toList();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
