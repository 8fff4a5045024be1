package kz.alatau.portal.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.shared.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One wrong value is one fault, however often it is looked at. */
class FieldsFaultsTests {

	private final Faults faults = new Faults(TestFile.of("zones.geojson", ""));

	@Test
	void aListOrObjectIsNoTextWhateverIsExpected() {
		List<Consumer<Fields>> readings = List.of((fields) -> fields.text("a", 9),
				(fields) -> fields.optionalText("a", 9), (fields) -> fields.year("a"), (fields) -> fields.date("a"),
				(fields) -> fields.oneOf("a", Basis.class), (fields) -> fields.reference("a", Set.of("x")),
				(fields) -> fields.unique("a", 9, new TakenCodes()),
				(fields) -> fields.uniqueNumber("a", 0, 9, new TakenNumbers()));
		readings.forEach((reading) -> reading.accept(feature(1, Map.of(), "a")));
		assertThat(this.faults.all()).hasSize(readings.size())
			.allSatisfy((fault) -> assertThat(fault.kind()).isEqualTo(Kind.NOT_A_TEXT));
	}

	@Test
	void aListThatNobodyAsksForIsNoFault() {
		feature(1, Map.of("b", "1"), "a").text("b", 9);
		assertThat(this.faults.any()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u0007b", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\uD800b" })
	void charactersThatCannotBeSeenAreRefusedAndNotRepeatedInTheDetail(String value) {
		feature(1, Map.of("a", value)).text("a", 9);
		assertThat(this.faults.all()).singleElement()
			.returns(Kind.CONTROL_CHARACTER, ImportFault::kind)
			.returns("a b", ImportFault::detail);
	}

	@Test
	void aLineBreakBelongsToATextButNotToACode() {
		feature(1, Map.of("a", "one\ntwo")).text("a", 9);
		assertThat(this.faults.any()).isFalse();
		feature(1, Map.of("a", "one\ntwo")).unique("a", 9, new TakenCodes());
		assertThat(this.faults.all()).extracting(ImportFault::kind).containsExactly(Kind.CONTROL_CHARACTER);
	}

	@Test
	void whatFollowsFromAFaultIsNoFault() {
		Fields fields = feature(1, Map.of("year", "x".repeat(80)));
		fields.optionalDate("year");
		fields.year("year");
		fields.fault("year", Kind.OUT_OF_RANGE, "before the start");
		fields.fault("start", Kind.OUT_OF_RANGE, "");
		assertThat(this.faults.all()).extracting((fault) -> fault.field() + " " + fault.kind())
			.containsExactly("year TOO_LONG", "start OUT_OF_RANGE");
	}

	@Test
	void aRepeatedCodeOrNumberSaysWhereItWasFirst() {
		TakenCodes codes = new TakenCodes();
		TakenNumbers numbers = new TakenNumbers();
		for (int number = 1; number <= 3; number++) {
			feature(number, Map.of("a", (number == 2) ? "B" : "A")).unique("a", 9, codes);
			feature(number, Map.of("a", (number == 2) ? "8" : "1e0")).uniqueNumber("a", 0, 9, numbers);
		}
		assertThat(this.faults.all()).extracting((fault) -> fault.place().number() + " " + fault.detail())
			.containsExactly("3 A: 1", "3 1: 1");
	}

	@Test
	void numbersThatCannotBeReadAreNotRepetitions() {
		TakenNumbers numbers = new TakenNumbers();
		for (String value : List.of("x", "x", "-1", "-1", "", "")) {
			feature(1, Map.of("a", value)).uniqueNumber("a", 0, 9, numbers);
		}
		assertThat(this.faults.all()).extracting(ImportFault::kind)
			.containsExactly(Kind.NOT_A_NUMBER, Kind.NOT_A_NUMBER, Kind.OUT_OF_RANGE, Kind.OUT_OF_RANGE, Kind.MISSING,
					Kind.MISSING);
	}

	@Test
	void aPlaceCanBeCalledByACode() {
		Fields fields = feature(7, Map.of("kato", " 196837100 ")).codeAs("kato");
		fields.text("a", 9);
		assertThat(this.faults.all()).extracting(ImportFault::toString)
			.containsExactly("zones.geojson, feature 7 (196837100), field a: a value is missing ()");
	}

	@Test
	void faultsFoundLateAreListedIfTheyStandEarly() {
		for (int number = 5_000; number > 0; number--) {
			this.faults.add(Place.feature(number, ""), "a", Kind.MISSING, "");
		}
		this.faults.add(Place.feature(0, ""), "crs", Kind.WRONG_CRS, "");
		assertThat(this.faults.all()).hasSize(Faults.LIMIT)
			.extracting((fault) -> fault.place().number())
			.startsWith(0, 1, 2)
			.endsWith(999);
		assertThat(this.faults.count()).isEqualTo(5_001);
	}

	private Fields feature(int number, Map<String, String> values, String... nested) {
		return new Fields(Place.feature(number, ""), values::get, Set.of(nested)::contains, this.faults);
	}

}
