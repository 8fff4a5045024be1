package kz.alatau.portal.dataset;

import java.nio.charset.Charset;
import java.util.List;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CsvFileTests {

	private static final List<String> COLUMNS = List.of("code", "name");

	@Test
	void rowsAreReadByTheNamesOfTheirColumns() {
		assertThat(names("name,code\nАрна,a\nДәулет,d\n")).containsExactly("Арна", "Дәулет");
	}

	@ParameterizedTest
	@ValueSource(strings = { "code,name\na,Арна", "code,name\na,Арна\n", "code,name\r\na,Арна\r\n",
			"\uFEFFcode,name\na,Арна\n", "\uFEFF\"code\",\"name\"\n\"a\",\"Арна\"\n" })
	void lineEndsQuotesAndTheByteOrderMarkMakeNoDifference(String content) {
		assertThat(names(content)).containsExactly("Арна");
	}

	@Test
	void quotedValuesHoldCommasQuotesAndLineBreaks() {
		assertThat(names("code,name\na,\"one, \"\"two\"\"\nthree\"\nb,four\n")).containsExactly("one, \"two\"\nthree",
				"four");
	}

	@Test
	void aRowIsNamedByTheLineItStartsOnAfterLineBreaksInValues() {
		Faults faults = faults();
		List<Fields> rows = CsvFile.read(file("code,name\na,\"1\n2\n3\"\nb,\n"), COLUMNS, faults);
		rows.forEach((row) -> row.text("name", 100));
		assertThat(rows).extracting(Fields::line).containsExactly(2, 5);
		assertThat(faults.all()).extracting(ImportFault::line, ImportFault::field, ImportFault::kind)
			.containsExactly(tuple(5, "name", Kind.MISSING));
	}

	@Test
	void everyMissingColumnIsNamed() {
		Faults faults = faults();
		assertThat(CsvFile.read(file("title\nАрна\n"), COLUMNS, faults)).isEmpty();
		assertThat(faults.all()).extracting(ImportFault::line, ImportFault::field, ImportFault::kind)
			.containsExactly(tuple(1, "code", Kind.MISSING_COLUMN), tuple(1, "name", Kind.MISSING_COLUMN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "code,name", "code,name\n\n" })
	void aFileWithoutRowsIsAFault(String content) {
		assertThat(faultsOf(file(content))).extracting(ImportFault::kind).containsExactly(Kind.NOTHING_INSIDE);
	}

	@Test
	void aShortRowMissesItsLastValues() {
		Faults faults = faults();
		CsvFile.read(file("code,name\na\n"), COLUMNS, faults).forEach((row) -> row.text("name", 10));
		assertThat(faults.all()).extracting(ImportFault::line, ImportFault::kind)
			.containsExactly(tuple(2, Kind.MISSING));
	}

	@Test
	void aRowWithMoreValuesThanColumnsIsAFault() {
		// A comma that was not quoted: half of the name would be lost.
		assertThat(faultsOf(file("code,name\na,Арна\nb,Дәулет, ауыл\n")))
			.extracting(ImportFault::line, ImportFault::kind)
			.containsExactly(tuple(3, Kind.UNREADABLE));
	}

	@Test
	void aQuoteThatNeverEndsIsAFaultAtItsLine() {
		List<ImportFault> faults = faultsOf(file("code,name\na,\"1\n2\"\nb,\"Дәулет\nc,Арна\n"));
		assertThat(faults).extracting(ImportFault::line, ImportFault::kind).containsExactly(tuple(4, Kind.UNREADABLE));
	}

	@Test
	void aFileThatIsNotUtf8IsAFaultAndNoLettersAreLost() {
		byte[] windows = "code,name\na,Арна\n".getBytes(Charset.forName("windows-1251"));
		assertThat(faultsOf(TestFile.of("villages.csv", windows))).extracting(ImportFault::kind)
			.containsExactly(Kind.UNREADABLE);
	}

	@Test
	void aColumnThatStandsTwiceIsAFault() {
		assertThat(faultsOf(file("code,name,name\na,Арна,Дәулет\n")))
			.extracting(ImportFault::line, ImportFault::field, ImportFault::kind)
			.containsExactly(tuple(1, "name", Kind.DUPLICATE));
	}

	private static List<String> names(String content) {
		Faults faults = faults();
		List<String> names = CsvFile.read(file(content), COLUMNS, faults)
			.stream()
			.map((row) -> row.text("name", 100))
			.toList();
		assertThat(faults.all()).isEmpty();
		return names;
	}

	private static List<ImportFault> faultsOf(DataFile file) {
		Faults faults = new Faults(file);
		CsvFile.read(file, COLUMNS, faults);
		return faults.all();
	}

	private static Faults faults() {
		return new Faults(file(""));
	}

	private static DataFile file(String content) {
		return TestFile.of("villages.csv", content);
	}

}
