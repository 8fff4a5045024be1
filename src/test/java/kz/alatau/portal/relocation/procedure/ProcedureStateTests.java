package kz.alatau.portal.relocation.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcedureStateTests {

	/**
	 * relocation-law.md, 1.2, last column; a change (G2a) or termination (G2b) can come
	 * until the owner is paid, and what is sent can be sent again.
	 */
	@ParameterizedTest(name = "{0} may become {1}")
	@CsvSource({ "G0, G1", "G1, G2 G2b", "G2, G3 G2a G2b", "G2a, G2 G2a G2b", "G2b, ''", "G3, G3 G4 G2a G2b",
			"G4, G4a G5 G10 G2a G2b", "G4a, G5 G10 G2a G2b", "G5, G6 G2a G2b", "G6, G6 G7 G10 G2a G2b",
			"G7, G7a G8 G10 G2a G2b", "G7a, G8 G10 G2a G2b", "G8, G9 G2a G2b", "G9, G11 G2a G2b",
			"G10, G11 G13 G2a G2b", "G11, G12", "G12, ''", "G13, ''" })
	void onlyTheStepsOfTheLawFollow(String code, String next) {
		Set<String> codes = of(code).next().stream().map(ProcedureState::code).collect(Collectors.toSet());
		assertThat(codes)
			.isEqualTo(Arrays.stream(next.split(" ")).filter((one) -> !one.isEmpty()).collect(Collectors.toSet()));
	}

	@Test
	void everyStepOfTheReferenceHasOneState() {
		assertThat(ProcedureState.values()).extracting(ProcedureState::code)
			.containsExactly("G0", "G1", "G2", "G2a", "G2b", "G3", "G4", "G4a", "G5", "G6", "G7", "G7a", "G8", "G9",
					"G10", "G11", "G12", "G13");
	}

	@ParameterizedTest
	@EnumSource(ProcedureState.class)
	void everyStateIsReachedByAnEvent(ProcedureState state) {
		Set<ProcedureState> reached = EnumSet.noneOf(ProcedureState.class);
		for (ProcedureEvent event : ProcedureEvent.values()) {
			event.after(null).ifPresent(reached::add);
			Arrays.stream(ProcedureState.values())
				.filter((from) -> from != state)
				.forEach((from) -> event.after(from).ifPresent(reached::add));
		}
		assertThat(reached).contains(state);
	}

	@ParameterizedTest
	@EnumSource(ProcedureState.class)
	void everyStateThatIsNotFinalHasAnEventToLeaveIt(ProcedureState state) {
		assertThat(state.next()).allSatisfy((next) -> assertThat(ProcedureEvent.values())
			.anySatisfy((event) -> assertThat(event.after(state)).contains(next)));
	}

	@ParameterizedTest
	@EnumSource(ProcedureEvent.class)
	void nothingButTheCheckOfTheGroundBegins(ProcedureEvent event) {
		assertThat(event.after(null).isPresent()).isEqualTo(event == ProcedureEvent.GROUNDS_ARE_CHECKED);
	}

	@Test
	void aNewOwnerLeavesEveryStateAsItIs() {
		for (ProcedureState state : ProcedureState.values()) {
			ProcedureEvent.OWNER_IS_CHANGED.after(state).ifPresent((after) -> assertThat(after).isEqualTo(state));
		}
		assertThat(ProcedureEvent.OWNER_IS_CHANGED.after(ProcedureState.VALUATION)).isPresent();
	}

	private static ProcedureState of(String code) {
		return Arrays.stream(ProcedureState.values())
			.filter((state) -> state.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
