package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegimeSelectorTests {

	private static final RegimeSelector SELECTOR = new RegimeSelector(BundledProcedure.RULES);

	private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

	/** relocation-law.md, 1.1, REG-1 and REG-4. */
	@ParameterizedTest(name = "{0} by {1} on {2}: {3}")
	@CsvSource({ "CITY_LAND_FUND, ADMINISTRATION, 2026-06-30, regime not-yet",
			"CITY_LAND_FUND, ADMINISTRATION, 2026-07-01, ALATAU_SPECIAL",
			"CITY_LAND_FUND, ADMINISTRATION, 2026-07-02, ALATAU_SPECIAL",
			"CITY_LAND_FUND, AKIMAT, 2026-07-01, authority administration-only",
			"CITY_LAND_FUND, GOVERNMENT, 2026-07-01, authority administration-only",
			"STATE_NEED, AKIMAT, 2026-06-30, GENERAL", "STATE_NEED, AKIMAT, 2026-07-01, GENERAL",
			"STATE_NEED, GOVERNMENT, 2027-07-01, GENERAL",
			"STATE_NEED, ADMINISTRATION, 2026-07-01, authority unclear" })
	void purposeBodyAndDaySayWhichLawItIs(TakingPurpose purpose, Authority authority, LocalDate day, String expected) {
		String found = switch (SELECTOR.choose(purpose, authority, day)) {
			case RegimeChoice.Applies applies -> applies.regime().name();
			case RegimeChoice.None(Refusal refusal) ->
				refusal.field() + " " + refusal.messageKey().replace("procedure.regime.", "");
		};
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void theRulesBehindAChoiceAreNamed() {
		assertThat(SELECTOR.choose(TakingPurpose.CITY_LAND_FUND, Authority.ADMINISTRATION, DAY)).isInstanceOfSatisfying(
				RegimeChoice.Applies.class,
				(applies) -> assertThat(applies.rules()).containsExactly(RegimeRule.REG_1, RegimeRule.REG_2,
						RegimeRule.REG_8, RegimeRule.REG_3, RegimeRule.REG_5, RegimeRule.REG_6, RegimeRule.REG_7));
		assertThat(SELECTOR.choose(TakingPurpose.STATE_NEED, Authority.AKIMAT, LocalDate.of(2026, 6, 30)))
			.isInstanceOfSatisfying(RegimeChoice.Applies.class,
					(applies) -> assertThat(applies.rules()).containsExactly(RegimeRule.REG_4));
	}

	@ParameterizedTest
	@EnumSource(Ground.class)
	void aGroundBelongsToExactlyOneLaw(Ground ground) {
		assertThat(ground.isOf(LegalRegime.GENERAL)).isNotEqualTo(ground.isOf(LegalRegime.ALATAU_SPECIAL));
	}

	@ParameterizedTest(name = "{0}, state need {1}, no other way {2}, extent {3}, protected {4}, exceptional {5}: {6}")
	@CsvSource(nullValues = "none", value = { "HOUSING, true, true, true, false, false, ''",
			"none, true, true, true, false, false, ground", "ALATAU, true, true, true, false, false, ground",
			"HOUSING, false, true, true, false, false, stateNeed",
			"HOUSING, true, false, true, false, false, noOtherWay",
			"HOUSING, true, true, false, false, false, onlyNeededExtent",
			"HOUSING, true, true, true, true, false, exceptionalCase", "HOUSING, true, true, true, true, true, ''" })
	void eachLimitOfAGroundIsChecked(Ground ground, boolean need, boolean way, boolean extent, boolean land,
			boolean exceptional, String field) {
		GroundCheck check = new GroundCheck(ground, need, way, extent, land, exceptional);
		assertThat(check.refusals(LegalRegime.GENERAL)).extracting(Refusal::field)
			.isEqualTo(field.isEmpty() ? List.of() : List.of(field));
	}

}
