package kz.alatau.portal.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class FieldsTests {

	private static final int LINE = 17;

	private final Faults faults = new Faults(TestFile.of("villages.csv", ""));

	@Test
	void spacesAroundAValueAreNotPartOfIt() {
		assertThat(fields("  Арна ").text("name", 10)).isEqualTo("Арна");
		assertThat(this.faults.any()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n" })
	void aValueThatMustBeThereIsMissingWhenBlank(String blank) {
		assertThat(fault(blank, (fields) -> fields.text("name", 10))).isEqualTo(fault(Kind.MISSING, ""));
		assertThat(fields(blank).optionalText("name", 10)).isNull();
	}

	@Test
	void aValueOfTheGreatestLengthIsTakenAndOneSignMoreIsNot() {
		assertThat(fields("abc").text("name", 3)).isEqualTo("abc");
		assertThat(fault("abcd", (fields) -> fields.text("name", 3))).isEqualTo(fault(Kind.TOO_LONG, "4 > 3"));
	}

	@Test
	void aDayIsReadAsWritten() {
		assertThat(fields("2024-02-29").date("name")).isEqualTo(LocalDate.of(2024, 2, 29));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-29", "29.02.2024", "2024-2-29", "2024-02", "today" })
	void whatIsNoDayIsNamed(String value) {
		assertThat(fault(value, (fields) -> fields.date("name"))).isEqualTo(fault(Kind.NOT_A_DATE, value));
	}

	@ParameterizedTest
	@CsvSource({ "12.5, 12.5", "-3, -3", "1e3, 1000" })
	void numbersAreExact(String value, BigDecimal number) {
		assertThat(fields(value).optionalDecimal("name")).isEqualByComparingTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12,5", "1 000", "NaN", "twelve", "0x10" })
	void whatIsNoNumberIsNamed(String value) {
		assertThat(fault(value, (fields) -> fields.optionalDecimal("name"))).isEqualTo(fault(Kind.NOT_A_NUMBER, value));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "10, 10", "5.0, 5", "1e1, 10" })
	void wholeNumbersWithinBoundsAreTaken(String value, int number) {
		assertThat(fields(value).whole("name", 1, 10)).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "0, OUT_OF_RANGE", "11, OUT_OF_RANGE", "1.5, NOT_A_NUMBER", "99999999999, OUT_OF_RANGE",
			"-1, OUT_OF_RANGE", "1e999999999, OUT_OF_RANGE", "1e-999999999, NOT_A_NUMBER" })
	void wholeNumbersOutOfBoundsAreNamedAsWritten(String value, Kind kind) {
		assertThat(fault(value, (fields) -> fields.whole("name", 1, 10))).isEqualTo(fault(kind, value));
	}

	@ParameterizedTest
	@CsvSource({ "1899, false", "1900, true", "2200, true", "2201, false" })
	void yearsLieWithinThreeCenturies(String value, boolean taken) {
		fields(value).year("name");
		assertThat(this.faults.any()).isNotEqualTo(taken);
	}

	@ParameterizedTest
	@ValueSource(strings = { "published", "PUBLIC", "0", "PUBLISHED,PRESS" })
	void onlyTheKnownValuesAreTaken(String value) {
		assertThat(fields("PRESS").oneOf("name", Basis.class)).isEqualTo(Basis.PRESS);
		assertThat(fault(value, (fields) -> fields.oneOf("name", Basis.class)))
			.isEqualTo(fault(Kind.UNKNOWN_VALUE, value));
	}

	@Test
	void aReferenceMustLeadSomewhere() {
		assertThat(fields("GATE").reference("name", Set.of("GATE"))).isEqualTo("GATE");
		assertThat(fields("").optionalReference("name", Set.of("GATE"))).isNull();
		assertThat(fault("GOLD", (fields) -> fields.optionalReference("name", Set.of("GATE"))))
			.isEqualTo(fault(Kind.UNKNOWN_REFERENCE, "GOLD"));
	}

	@Test
	void aMissingReferenceIsOneFaultNotTwo() {
		assertThat(fault("", (fields) -> fields.reference("name", Set.of("GATE")))).isEqualTo(fault(Kind.MISSING, ""));
	}

	@Test
	void aCodeThatStandsTwiceIsADuplicate() {
		HashSet<String> taken = new HashSet<>();
		fields("A").unique("name", 10, taken);
		fields("B").unique("name", 10, taken);
		assertThat(fault("A", (fields) -> fields.unique("name", 10, taken))).isEqualTo(fault(Kind.DUPLICATE, "A"));
	}

	@Test
	void twoMissingCodesAreNotDuplicates() {
		HashSet<String> taken = new HashSet<>();
		fields("").unique("name", 10, taken);
		fields("").unique("name", 10, taken);
		assertThat(this.faults.all()).extracting(ImportFault::kind).containsExactly(Kind.MISSING, Kind.MISSING);
	}

	@Test
	void aTextInThreeLanguagesNeedsAllThree() {
		assertThat(localized(Map.of("name_kk", "а", "name_ru", "б", "name_en", "c")))
			.isEqualTo(new LocalizedText("а", "б", "c"));
		assertThat(localized(Map.of())).isNull();
		assertThat(this.faults.any()).isFalse();
		localized(Map.of("name_ru", "б"));
		assertThat(this.faults.all()).extracting(ImportFault::field).containsExactly("name_kk", "name_en");
	}

	@Test
	void aThousandFaultsAreKeptAndNotOneMore() {
		for (int i = 0; i < 1_500; i++) {
			new Fields(i, (name) -> null, this.faults).text("name", 10);
		}
		assertThat(this.faults.all()).hasSize(1_000);
		assertThat(this.faults.count()).isEqualTo(1_500);
		assertThat(this.faults.all().getLast().place().number()).isEqualTo(999);
	}

	@Test
	void faultsStandInTheOrderOfTheFile() {
		// Geometries are read first, the properties of all features after them.
		List.of(4, 2, 3, 2).forEach((line) -> this.faults.add(line, "n" + line, Kind.MISSING, ""));
		assertThat(this.faults.all()).extracting((fault) -> fault.place().number()).containsExactly(2, 2, 3, 4);
	}

	@Test
	void aLongDetailIsCutOff() {
		ImportFault fault = new ImportFault("f", Place.line(1), "", Kind.UNREADABLE, "x".repeat(500));
		assertThat(fault.detail()).hasSize(201).endsWith("…");
		assertThatCode(fault::toString).doesNotThrowAnyException();
	}

	@Test
	void aFaultReadsFileLineFieldReason() {
		assertThat(fault(Kind.NOT_A_NUMBER, "many"))
			.hasToString("villages.csv, line 17, field name: not a number (many)");
	}

	private LocalizedText localized(Map<String, String> values) {
		return new Fields(LINE, values::get, this.faults).optionalLocalized("name", 10);
	}

	/** The only fault that reading the value gives. */
	private ImportFault fault(String value, Consumer<Fields> read) {
		int before = this.faults.all().size();
		read.accept(fields(value));
		assertThat(this.faults.all()).hasSize(before + 1);
		return this.faults.all().getLast();
	}

	private static ImportFault fault(Kind kind, String detail) {
		return new ImportFault("villages.csv", Place.line(LINE), "name", kind, detail);
	}

	private Fields fields(String value) {
		return new Fields(LINE, (name) -> value, this.faults);
	}

}
