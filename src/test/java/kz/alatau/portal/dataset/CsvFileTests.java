package kz.alatau.portal.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
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
		assertThat(rows).extracting((row) -> row.place().number()).containsExactly(2, 5);
		assertThat(faults.all()).extracting((fault) -> fault.place().number(), ImportFault::field, ImportFault::kind)
			.containsExactly(tuple(5, "name", Kind.MISSING));
	}

	@Test
	void everyMissingColumnIsNamed() {
		Faults faults = faults();
		assertThat(CsvFile.read(file("title\nАрна\n"), COLUMNS, faults)).isEmpty();
		assertThat(faults.all()).extracting((fault) -> fault.place().number(), ImportFault::field, ImportFault::kind)
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
		assertThat(faults.all()).extracting((fault) -> fault.place().number(), ImportFault::kind)
			.containsExactly(tuple(2, Kind.MISSING));
	}

	@Test
	void aRowWithMoreValuesThanColumnsIsAFault() {
		// A comma that was not quoted: half of the name would be lost.
		assertThat(faultsOf(file("code,name\na,Арна\nb,Дәулет, ауыл\n")))
			.extracting((fault) -> fault.place().number(), ImportFault::kind)
			.containsExactly(tuple(3, Kind.UNREADABLE));
	}

	@Test
	void aQuoteThatNeverEndsIsAFaultAtItsLine() {
		List<ImportFault> faults = faultsOf(file("code,name\na,\"1\n2\"\nb,\"Дәулет\nc,Арна\n"));
		assertThat(faults).extracting((fault) -> fault.place().number(), ImportFault::kind)
			.containsExactly(tuple(4, Kind.UNREADABLE));
	}

	@Test
	void aFileThatIsNotUtf8IsAFaultAndNoLettersAreLost() {
		byte[] windows = "code,name\na,Арна\n".getBytes(Charset.forName("windows-1251"));
		assertThat(faultsOf(TestFile.of("villages.csv", windows))).extracting(ImportFault::kind)
			.containsExactly(Kind.WRONG_ENCODING);
	}

	@Test
	void aColumnThatStandsTwiceIsAFault() {
		assertThat(faultsOf(file("code,name,name\na,Арна,Дәулет\n")))
			.extracting((fault) -> fault.place().number(), ImportFault::field, ImportFault::kind)
			.containsExactly(tuple(1, "name", Kind.DUPLICATE));
	}

	@Test
	void rowsBeforeABreakAreReadOneByOne() {
		Faults faults = faults();
		List<String> names = new ArrayList<>();
		CsvFile.read(file("code,name\na,Арна\nb,\"Дәулет\n"), COLUMNS, faults, Progress.NONE,
				(row) -> names.add(row.text("name", 10)));
		assertThat(names).containsExactly("Арна");
		assertThat(faults.all()).extracting(ImportFault::kind).containsExactly(Kind.UNREADABLE);
	}

	@Test
	void rowsBeforeAWrongByteAreRead() {
		byte[] bytes = "code,name\na,Арна\nb,?\n".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 2] = (byte) 0xFF;
		assertThat(faultsOf(TestFile.of("villages.csv", bytes)))
			.extracting((fault) -> fault.place().number(), ImportFault::kind)
			.contains(tuple(3, Kind.WRONG_ENCODING));
	}

	@Test
	void aCompressedFileIsNamedAsSuch() {
		assertThat(faultsOf(TestFile.of("villages.csv", new byte[] { 0x1f, (byte) 0x8b, 8, 0 })))
			.extracting(ImportFault::kind)
			.containsExactly(Kind.COMPRESSED);
	}

	@Test
	void aValueOrRowWithoutEndIsNotHeldInMemory() {
		assertThat(faultsOf(file("code,name\na,\"" + "x".repeat(1_000_000) + "\"\n"))).extracting(ImportFault::kind)
			.containsExactly(Kind.TOO_LARGE);
		assertThat(faultsOf(file("code,name\na" + ",b".repeat(10_000) + "\n"))).extracting(ImportFault::kind)
			.containsExactly(Kind.TOO_LARGE);
		String fifth = ",\"" + "x".repeat(60_000) + "\"";
		assertThat(faultsOf(file("code,name\na" + fifth.repeat(5) + "\n"))).extracting(ImportFault::kind)
			.containsExactly(Kind.TOO_LARGE);
	}

	@Test
	void anExceptionOfWhoTakesTheRowsIsNoFaultOfTheFile() {
		Faults faults = faults();
		assertThatIllegalStateException()
			.isThrownBy(() -> CsvFile.read(file("code,name\na,b\n"), COLUMNS, faults, Progress.NONE, (row) -> {
				throw new IllegalStateException();
			}));
		assertThat(faults.any()).isFalse();
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 31, 32 })
	void aDamagedFileGivesRowsOrFaults(long seed) {
		Random random = new Random(seed);
		byte[] whole = "code,name\na,Арна\nb,\"Дәу\"\"лет\"\nc,\"x,\ny\"\n".getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < 5_000; round++) {
			byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
			for (int i = 0; i < random.nextInt(4); i++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			Faults faults = faults();
			List<Fields> rows = CsvFile.read(TestFile.of("damaged.csv", damaged), COLUMNS, faults);
			assertThat(!rows.isEmpty() || faults.any()).isTrue();
		}
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
