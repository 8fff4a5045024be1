package kz.alatau.portal.web.incentive.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.web.document.PdfFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class FileControllerWebTests {

	private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

	@Autowired
	private PortalClient client;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private AssessedCases cases;

	static Stream<Arguments> casesInEveryLanguage() {
		return Stream.of(Queries.PLANT, Queries.FIVE_FIELDS, Queries.TOO_LATE, Queries.NO_REGIME)
			.flatMap((fields) -> LANGUAGES.stream().map((language) -> Arguments.of(language, fields)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("casesInEveryLanguage")
	void paperIsAnArchivePaperInItsLanguage(String language, Map<String, String> fields) {
		PdfFile paper = new PdfFile(file(language, "pdf", fields).body());
		assertThat(paper.language()).isEqualTo(language);
		assertThat(paper.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
		assertThat(paper.pages()).isBetween(2, 15);
		assertThat(paper.text()).doesNotContain("??");
	}

	@Test
	void paperSaysWhatMustStandOnIt() {
		String text = oneLine(new PdfFile(file("en", "pdf", Queries.PLANT).body()).text());
		AssessedCase found = assessed(Queries.PLANT);
		assertThat(text)
			.contains("Special economic zone", "Tax Code No. 214-VIII, article 735(10)",
					"The relief runs from 15 June 2026", found.ruleVersion(), "Alatau portal · ",
					"not a decision about anyone", "It leaves as early as possible", "O-3 ",
					"https://adilet.zan.kz/rus/docs/K2500000214", "This is a conversion for reading only",
					"Cost of the project", "20,000,000,000")
			.contains(amount(found.assessment().standard().tax().tenge()))
			.contains(amount(found.assessment().relieved().tax().tenge()));
		assertThat(text.replace(" ", "")).contains("/en/incentives?" + found.document().toQuery());
	}

	@Test
	void paperOfAnOldLinkSaysThatTheRulesHaveChanged() {
		String query = Queries.of(Queries.FIVE_FIELDS) + "&rules=";
		String version = assessed(Queries.FIVE_FIELDS).ruleVersion();
		assertThat(text("/en/incentives.pdf?" + query + "0123456789ab"))
			.contains("made under version 0123456789ab of the rules");
		assertThat(text("/en/incentives.pdf?" + query + version)).doesNotContain("made under version");
		assertThat(text("/en/incentives.pdf?" + query + "%3Cb%3E")).doesNotContain("made under version");
	}

	@Test
	void paperTellsWhoIsTooLateWhy() {
		String text = oneLine(new PdfFile(file("en", "pdf", Queries.TOO_LATE).body()).text());
		assertThat(text).contains("Special economic zone: the relief does not apply", "not met",
				"No new contracts of zone participants");
	}

	@Test
	void kazakhLettersOfThePaperCanBeReadBack() {
		assertThat(oneLine(new PdfFile(file("kk", "pdf", Queries.PLANT).body()).text()))
			.contains("Жеңілдікпен және жеңілдіксіз салықтар", "Арнайы экономикалық аймақ", "үнемдейді", "Жер аумағы");
	}

	@Test
	void paperLeavesLongTracesToTheWorkbook() {
		Map<String, String> fields = new LinkedHashMap<>(Queries.FIVE_FIELDS);
		for (int plot = 1; plot < 20; plot++) {
			fields.put("land[" + plot + "].area", "1000");
		}
		PdfFile paper = new PdfFile(file("en", "pdf", fields).body());
		assertThat(oneLine(paper.text())).contains("This figure has too many steps for paper");
		assertThat(paper.pages()).isLessThan(10);
		assertThat(oneLine(new PdfFile(file("en", "pdf", Queries.FIVE_FIELDS).body()).text()))
			.doesNotContain("too many steps");
	}

	@Test
	void callerIsNotMadeFilesWithoutEnd() {
		int status = 0;
		for (int i = 0; i <= 400 && status != 429; i++) {
			status = this.client.get("/en/incentives.csv?regime=STANDARD", "X-Forwarded-For", "203.0.113.77").status();
		}
		assertThat(status).isEqualTo(429);
		assertThat(file("en", "csv", Queries.FIVE_FIELDS).statusCode()).isEqualTo(200);
	}

	@Test
	void samePaperIsTheSameFile() {
		assertThat(file("ru", "pdf", Queries.PLANT).body()).isEqualTo(file("ru", "pdf", Queries.PLANT).body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "xlsx", "csv" })
	void filesHaveNamesAndTypesAndAskTheDatabaseNothing(String extension) {
		this.statements.reset();
		HttpResponse<byte[]> file = file("kk", extension, Queries.FIVE_FIELDS);
		assertThat(this.statements.count()).isZero();
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(header(file, "Content-Disposition"))
			.isEqualTo("attachment; filename=\"alatau-incentives-2026-2041." + extension + "\"");
		assertThat(header(file, "Content-Type")).startsWith(Map
			.of("pdf", "application/pdf", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
					"csv", "text/csv")
			.get(extension));
		assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "xlsx", "csv" })
	void caseThatCannotBeReadGoesBackToThePageWordForWord(String extension) {
		String query = "contract.signed=soon&project.cost=%3D1%2B1&land%5B0%5D.area=%7Bx%7D&contract.years=%0D%0AX";
		HttpResponse<byte[]> answer = this.client.file("/ru/incentives." + extension + "?" + query);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(header(answer, "Location")).endsWith("/ru/incentives?" + query);
		assertThat(header(this.client.file("/kk/incentives." + extension), "Location")).endsWith("/kk/incentives");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void numbersOfTheWorkbookAreThoseOfTheAssessment(String language) throws IOException {
		AssessedCase found = assessed(Queries.PLANT);
		List<Row> rows = sheet(file(language, "xlsx", Queries.PLANT).body(), 1);
		List<TaxLine> costs = found.taxes().stream().filter(TaxLine::isCost).toList();
		assertThat(rows).hasSize(found.assessment().years().size() + 2);
		for (int i = 0; i < found.assessment().years().size(); i++) {
			YearAssessment year = found.assessment().years().get(i);
			Row row = rows.get(i + 1);
			assertThat(number(row, 0)).isEqualByComparingTo(BigDecimal.valueOf(year.year()));
			for (int column = 0; column < costs.size(); column++) {
				LineAssessment line = year.line(costs.get(column));
				assertThat(number(row, 2 * column + 1)).isEqualByComparingTo(line.standard().amount().tenge());
				assertThat(number(row, 2 * column + 2)).isEqualByComparingTo(line.regime().amount().tenge());
			}
			assertThat(number(row, 2 * costs.size() + 3)).isEqualByComparingTo(year.saving().tenge());
		}
		assertThat(number(rows.getLast(), 2 * costs.size() + 1))
			.isEqualByComparingTo(found.assessment().standard().tax().tenge());
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void workbookHasEveryStepEveryRuleAndEveryInput(String language) throws IOException {
		AssessedCase found = assessed(Queries.PLANT);
		byte[] file = file(language, "xlsx", Queries.PLANT).body();
		int steps = 0;
		for (YearAssessment year : found.assessment().years()) {
			for (LineAssessment line : year.lines()) {
				steps += line.standard().trace().steps().size();
				steps += line.regime().equals(line.standard()) ? 0 : line.regime().trace().steps().size();
			}
		}
		assertThat(sheet(file, 2)).hasSizeGreaterThan(steps);
		assertThat(sheet(file, 3)).hasSize(UsedLaw.of(found.assessment()).size() + 1);
		assertThat(sheet(file, 4)).hasSize(found.document().texts().size() + 1);
	}

	@Test
	void everyRowOfTheTableIsAFigureOfTheAssessment() throws IOException {
		AssessedCase found = assessed(Queries.PLANT);
		List<NamedCsvRecord> rows = table(Queries.PLANT);
		assertThat(rows).hasSize(found.assessment().years().size() * TaxLine.values().length * 2);
		for (NamedCsvRecord row : rows) {
			LineAssessment line = found.assessment()
				.year(Integer.parseInt(row.getField("year")))
				.line(TaxLine.valueOf(row.getField("tax")));
			boolean standard = row.getField("regime").equals("STANDARD");
			assertThat(new BigDecimal(row.getField("amount_kzt")))
				.isEqualTo((standard ? line.standard() : line.regime()).amount().tenge());
			assertThat(row.getField("status")).isEqualTo("INDICATIVE");
		}
		assertThat(table(Queries.TOO_LATE)).extracting((row) -> row.getField("regime")).containsOnly("STANDARD");
	}

	@Test
	void tableIsTheSameInAllLanguages() {
		byte[] kazakh = file("kk", "csv", Queries.PLANT).body();
		assertThat(file("ru", "csv", Queries.PLANT).body()).isEqualTo(kazakh);
		assertThat(new String(kazakh, StandardCharsets.UTF_8)).startsWith("\uFEFFyear,tax,regime,amount_kzt");
	}

	private List<NamedCsvRecord> table(Map<String, String> fields) throws IOException {
		String text = new String(file("en", "csv", fields).body(), StandardCharsets.UTF_8).substring(1);
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
			return reader.stream().toList();
		}
	}

	private AssessedCase assessed(Map<String, String> fields) {
		return this.cases.find(Queries.parameters(fields)).orElseThrow();
	}

	private HttpResponse<byte[]> file(String language, String extension, Map<String, String> fields) {
		return this.client.file("/" + language + "/incentives." + extension + "?" + Queries.of(fields));
	}

	private String text(String path) {
		return oneLine(new PdfFile(this.client.file(path).body()).text());
	}

	private static List<Row> sheet(byte[] file, int index) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = workbook.getSheets().toList().get(index);
			return sheet.read();
		}
	}

	private static BigDecimal number(Row row, int column) {
		Cell cell = row.getCell(column);
		assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
		return cell.asNumber();
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

	private static String amount(BigDecimal tenge) {
		return String.format(Locale.UK, "%,.2f", tenge).replaceFirst("\\.00$", "");
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").replace('\u00a0', ' ');
	}

}
