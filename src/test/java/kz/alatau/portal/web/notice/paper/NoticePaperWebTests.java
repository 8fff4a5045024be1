package kz.alatau.portal.web.notice.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.paper.PaperAnswer;
import kz.alatau.portal.paper.PaperCode;
import kz.alatau.portal.paper.Papers;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.document.PdfFile;
import kz.alatau.portal.web.notice.NoticeFieldReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class NoticePaperWebTests {

	private static final int DOTS_PER_INCH = 150;

	@Autowired
	private PortalClient reader;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private NoticePress press;

	@Autowired
	private Papers papers;

	@Autowired
	private MessageSource messages;

	@Autowired
	private Clock clock;

	private PublishedNotices published;

	private NoticeEdition first;

	@BeforeEach
	void publish() {
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		this.first = this.published.start();
	}

	@Test
	void theFileIsWhatItClaimsToBeAndTheSameInEveryLanguage() {
		PdfFile file = paper("/kk", 1);
		assertThat(file.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(file.faults(PDFAFlavour.PDFUA_1)).isEmpty();
		assertThat(paper("/ru", 1).bytes()).isEqualTo(file.bytes());
		assertThat(paper("/en", 1).bytes()).isEqualTo(file.bytes());
	}

	@Test
	void kazakhAndRussianStandSideBySideAndEnglishFollows() {
		String text = paper("/en", 1).text();
		assertThat(text).contains("Қазақша Русский", "Жол салу үшін алу Изъятие под дорогу",
				"Өңірдегі ұйғарым. Решение по участкам.", "Екінші бөлім. Вторая часть.", "03-046-123-457", "118-п",
				"63-бап", "статья 63", "Сотқа В суд", "Taking for a road");
		assertThat(text.indexOf("Taking for a road")).isGreaterThan(text.indexOf("Изъятие под дорогу"));
	}

	@Test
	void englishReadersGetEveryRowAndTheProof() {
		String text = paper("/en", 1).text();
		String english = text.substring(text.indexOf("\nEnglish"));
		assertThat(english).contains("Notice No. " + this.first.number() + ", version 1", "Start of a taking",
				"Not to be taken before", "three months after publication", "Published: ", "Digital fingerprint",
				"Code of this paper", "http://localhost:8080/en/genuine", "03-046-123-457");
		assertThat(text.substring(0, text.indexOf("\nEnglish"))).doesNotContain("/genuine");
		assertThat(text).contains("http://localhost:8080/kk/genuine", "http://localhost:8080/ru/genuine");
		NoticeEdition second = this.published.next(this.first, NoticeKind.CORRECTION, (document) -> PublishedNotices
			.withTitle(document, document.content().title(), new Wording("Жаңа мәтін", "Новый текст", "New text")));
		this.published.withdraw(second);
		assertThat(paper("/en", 2).text()).as("what is not translated is not left out in silence")
			.contains("This notice was withdrawn on", "Not translated into English yet");
	}

	@Test
	void underTheSpecialRegimeTheLimitOfTheGeneralLawIsCalledIndicative() {
		this.first = this.published.first(PublishedNotices::special);
		PdfFile file = paper("/kk", 1);
		String text = file.text().replaceAll("\\s+", " ");
		assertThat(text).contains("жалпы заң, бағдар үшін", "общий закон, для ориентира", "general law, indicative",
				"Город этот срок не опубликовал", "Қала бұл мерзімді жарияламаған",
				"The city has not published this time limit");
		assertThat(text.split("item 4\\)? ?(: date of alienation )?– general law, indicative", -1))
			.as("at the item of both rows and at the day")
			.hasSize(4);
		assertThat(file.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(file.faults(PDFAFlavour.PDFUA_1)).isEmpty();
		this.first = this.published.start();
		assertThat(paper("/kk", 1).text()).doesNotContain("indicative", "бағдар үшін", "для ориентира");
	}

	/** Wherever the page ends, the date must not stand apart from its label. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6 })
	void aLabelStandsOnThePageOfWhatItNames(int lines) {
		NoticeEdition draft = this.published.draft();
		var view = this.drafts.find(draft.number(), 1).orElseThrow();
		String text = "Жол.\n".repeat(lines);
		this.drafts.edit(draft, view.version(),
				PublishedNotices.withTitle(view.document(), view.content().title(), new Wording(text, text, "")),
				"author-of-tests");
		NoticeView written = this.drafts.find(draft.number(), 1).orElseThrow();
		PdfFile file = new PdfFile(this.press.printDraft(written));
		Map<String, String> rows = rows(written);
		for (String page : file.textByPage()) {
			rows.forEach((label, value) -> assertThat(page.contains(label) && !page.contains(value))
				.as("%s is parted from %s: %s", label, value, page)
				.isFalse());
		}
	}

	/** How each field begins in Kazakh, by its label. */
	private Map<String, String> rows(NoticeView notice) {
		Map<String, LocalizedText> names = Map.of(PublishedNotices.VILLAGE,
				new LocalizedText("Жетіген", "Жетыген", "Zhetygen"));
		Map<String, String> rows = new HashMap<>();
		new NoticeFieldReader(this.messages, names, Language.KK.locale()).fields(notice.document())
			.stream()
			.filter((field) -> !field.in(Language.KK).isEmpty() && field.in(Language.KK).length() < 60)
			.forEach((field) -> rows.put(this.messages.getMessage(field.labelKey(), null, Language.KK.locale()),
					field.in(Language.KK).split("\\s")[0]));
		assertThat(rows).containsKey("Иеліктен шығару күні").hasSizeGreaterThan(12);
		return rows;
	}

	@Test
	void theSquareCodeLeadsToTheEdition() throws IOException {
		assertThat(decoded(paper("/kk", 1)))
			.isEqualTo("http://localhost:8080/kk/notices/" + this.first.number() + "/versions/1");
	}

	@Test
	void thePaperIsKnownByItsCodeAndByItself() {
		PdfFile file = paper("/kk", 1);
		assertThat(this.papers.ofFile(HashedContent.of(file.bytes()).sha256())).isInstanceOf(PaperAnswer.Genuine.class);
		var code = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(file.text());
		assertThat(code.find()).isTrue();
		assertThat(this.papers.ofCode(PaperCode.parse(code.group()).orElseThrow()))
			.isInstanceOf(PaperAnswer.Genuine.class);
		assertThat(this.reader.get("/en/notices/" + this.first.number()).document().select("#proof").text())
			.contains(code.group());
	}

	@Test
	void whatNoLongerHoldsSaysSoInBothLanguages() {
		NoticeEdition second = this.published.next(this.first, NoticeKind.CORRECTION, (document) -> PublishedNotices
			.withTitle(document, new Wording("а", "б", "c"), document.content().text()));
		PdfFile corrected = paper("/kk", 1);
		assertThat(corrected.text()).contains("Бұл нұсқа кейін түзетілді.", "Эту версию потом исправили.");
		assertThat(paper("/kk", 2).text()).doesNotContain("кейін түзетілді");
		this.published.withdraw(second);
		PdfFile withdrawn = paper("/kk", 2);
		assertThat(withdrawn.text()).contains("Опубликовано <по ошибке> & отозвано", "<жарияланған>");
		assertThat(withdrawn.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
	}

	@Test
	void aDraftSaysSoAcrossEachPageAndIsNotIssued() {
		NoticeEdition draft = this.published.draft();
		PdfFile file = new PdfFile(this.press.printDraft(this.drafts.find(draft.number(), 1).orElseThrow()));
		assertThat(marks(file)).isEqualTo(file.pages());
		assertThat(file.text()).contains("Это проект объявления. Он не опубликован")
			.as("there is no public page of it")
			.doesNotContain("http://", "/notices/", "/genuine");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> decoded(file)).withMessage("No square code");
		assertThat(file.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(file.faults(PDFAFlavour.PDFUA_1)).isEmpty();
		assertThat(this.papers.ofFile(HashedContent.of(file.bytes()).sha256())).isInstanceOf(PaperAnswer.Unknown.class);
		assertThat(this.reader.get("/kk/notices/" + draft.number() + "/versions/1.pdf").status()).isEqualTo(404);
	}

	@Test
	void aLongDraftBearsTheMarkOnEveryPage() {
		NoticeEdition draft = this.published.draft();
		var view = this.drafts.find(draft.number(), 1).orElseThrow();
		String text = "Өте ұзын абзац, очень длинный абзац. ".repeat(12) + "\n\n";
		this.drafts.edit(draft, view.version(), PublishedNotices.withTitle(view.document(), view.content().title(),
				new Wording(text.repeat(30), text.repeat(30), "")), "author-of-tests");
		PdfFile file = new PdfFile(this.press.printDraft(this.drafts.find(draft.number(), 1).orElseThrow()));
		assertThat(file.pages()).isGreaterThan(2);
		assertThat(marks(file)).isEqualTo(file.pages());
		assertThat(file.text()).contains("Text of the notice", "Not translated into English yet");
		assertThat(file.faults(PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@Test
	void whatACourtHadRemovedIsNotPrinted() {
		this.published.remove(this.first);
		Page gone = this.reader.get("/kk/notices/" + this.first.number() + "/versions/1.pdf");
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.text()).contains("Сот шешімі 2-15").doesNotContain("Жол салу үшін алу");
	}

	private PdfFile paper(String language, int edition) {
		HttpResponse<byte[]> response = this.reader
			.file(language + "/notices/" + this.first.number() + "/versions/" + edition + ".pdf");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
		return new PdfFile(response.body());
	}

	/** Letters that stand aslant come out one by one. */
	private static int marks(PdfFile file) {
		return file.text().replaceAll("\\s", "").split("ЖОБА·ПРОЕКТ·DRAFT", -1).length - 1;
	}

	private static String decoded(PdfFile paper) throws IOException {
		try (PDDocument file = Loader.loadPDF(paper.bytes())) {
			for (int page = file.getNumberOfPages() - 1; page >= 0; page--) {
				try {
					return decoded(new PDFRenderer(file).renderImageWithDPI(page, DOTS_PER_INCH));
				}
				catch (NotFoundException ex) {
					// On another page.
				}
				catch (ReaderException ex) {
					throw new AssertionError(ex);
				}
			}
		}
		throw new AssertionError("No square code");
	}

	private static String decoded(BufferedImage image) throws ReaderException {
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
		return new QRCodeReader()
			.decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
			.getText();
	}

}
