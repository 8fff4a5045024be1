package kz.alatau.portal.web.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TaggedPdfTests {

	private static final String LETTERS = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі ЁЙ ёй";

	private static final String SIGNS = "× ÷ − + = ≤ ≥ ₸ § № % → «»“”’ – — …";

	private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

	private final TaggedPdf pdf = new TaggedPdf();

	@Test
	void everyLetterAndSignCanBeReadBack() {
		assertThat(print("<p>" + LETTERS + "</p><h2>" + LETTERS + "</h2><p>" + SIGNS + "</p>").text())
			.contains(LETTERS + System.lineSeparator() + LETTERS)
			.contains(SIGNS);
	}

	@Test
	void theFileIsWhatItClaimsToBe() {
		PdfFile file = print(table(100));
		assertThat(file.pages()).isGreaterThan(1);
		assertThat(file.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(file.faults(PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@Test
	void aFileThatClaimsNothingIsFoundOut() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument plain = new PDDocument()) {
			plain.addPage(new PDPage());
			plain.save(out);
		}
		assertThat(new PdfFile(out.toByteArray()).faults(PDFAFlavour.PDFA_2_A)).isNotEmpty();
		assertThat(new PdfFile(out.toByteArray()).faults(PDFAFlavour.PDFUA_1)).isNotEmpty();
	}

	@Test
	void theSamePaperIsTheSameFileAndAnotherIsAnother() {
		assertThat(print(table(100)).bytes()).isEqualTo(print(table(100)).bytes());
		assertThat(print(table(99)).bytes()).isNotEqualTo(print(table(100)).bytes());
	}

	@Test
	void titleLanguageAndDayStandInTheProperties() throws IOException {
		try (PDDocument file = Loader.loadPDF(print("<p>x</p>").bytes())) {
			assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Қағаз");
			assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("kk");
			Calendar made = file.getDocumentInformation().getCreationDate();
			assertThat(made.toInstant()).isEqualTo("2026-08-31T19:00:00Z");
			assertThat(file.getDocumentCatalog().getMetadata().toByteArray()).asString()
				.contains("<xmp:CreateDate>2026-09-01T00:00+05:00<");
		}
	}

	@Test
	void everyFontIsInTheFile() throws IOException {
		try (PDDocument file = Loader.loadPDF(print("<p>x</p><h1>x</h1>").bytes())) {
			for (PDPage page : file.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				}
			}
		}
	}

	@Test
	void everyPageSaysWhichOneItIs() {
		String text = print(
				"<div class=\"foot\"><p><span class=\"page\"></span>/<span class=\"pages\"></span></p></div>"
						+ table(100))
			.text();
		assertThat(text).contains("1/3").contains("2/3").contains("3/3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src=\"http://127.0.0.1:1/x.png\" alt=\"x\"/>",
			"<img src=\"file:///etc/hostname\" alt=\"x\"/>",
			"<object data=\"file:///etc/passwd\" type=\"text/plain\"/>",
			"<style>@import url(http://127.0.0.1:1/x.css); p { background: url(file:///etc/hostname) }</style><p>x</p>" })
	void nothingIsFetched(String body) {
		assertThat(print(body + "<p>stays</p>").text()).contains("stays").doesNotContain("root:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE html><html><head/><body/></html>",
			"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html><head/><body>&e;</body></html>",
			"<html><head>", "" })
	void whatIsNoPlainXmlIsRefused(String page) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.pdf.print(page, DAY));
	}

	private PdfFile print(String body) {
		return new PdfFile(
				this.pdf.print("<html lang=\"kk\"><head><title>Қағаз</title><meta name=\"subject\" content=\"x\"/>"
						+ "</head><body>" + body + "</body></html>", DAY));
	}

	private static String table(int rows) {
		return "<table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead><tbody>"
				+ String.join("", List.of("<tr><th scope=\"row\">x</th><td>1</td></tr>".repeat(rows)))
				+ "</tbody></table>";
	}

}
