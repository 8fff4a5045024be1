package kz.alatau.portal.legislation;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

import kz.alatau.portal.shared.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LegislationTests {

	private static final Legislation LAW = BundledLaw.LAW;

	@ParameterizedTest
	@CsvSource({ "2026-01-01, CIT_SOCIAL_SPHERE, 0.05", "2026-12-31, CIT_SOCIAL_SPHERE, 0.05",
			"2027-01-01, CIT_SOCIAL_SPHERE, 0.10", "2026-06-01, CIT_RATE, 0.20", "2050-01-01, CIT_RATE, 0.20",
			"2027-12-31, GRAVEL_FEE, 20", "2028-01-01, GRAVEL_FEE, 40", "2028-12-31, GRAVEL_FEE, 40",
			"2029-01-01, GRAVEL_FEE, 60", "2026-01-01, VAT_RATE, 0.16", "2026-01-01, LAND_SOIL_60, 3136.25",
			"2026-01-01, OBLIGATIONS_SUM, 75000000", "2026-01-01, LAND_RATE, 6.75" })
	void numberIsThatOfTheDay(LocalDate date, Rule rule, BigDecimal number) {
		assertThat(LAW.on(date).number(rule)).isEqualByComparingTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-31, LICENCE_YEARS, false", "2027-01-01, LICENCE_YEARS, true",
			"2026-06-30, LAST_CONTRACT_DAY, false", "2026-07-01, LAST_CONTRACT_DAY, true",
			"2025-12-31, CIT_RATE, false", "2026-01-01, CIT_RATE, true", "2026-12-31, GRAVEL_FEE, false" })
	void ruleIsFoundOnlyWhileInForce(LocalDate date, Rule rule, boolean found) {
		assertThat(LAW.on(date).find(rule).isPresent()).isEqualTo(found);
	}

	@Test
	void ruleThatHasNotBegunHasNoValue() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> LAW.on(LocalDate.of(2026, 12, 31)).number(Rule.GRAVEL_FEE))
			.withMessageContaining("AL-33");
	}

	@Test
	void numberTheLawHasNotSetIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> LAW.on(LocalDate.of(2027, 1, 1)).rate(Rule.LICENCE_CIT));
		assertThatIllegalStateException().isThrownBy(() -> LAW.day(Rule.LAW_PUBLISHED));
	}

	@Test
	void dayIsKnownBeforeItsRuleBegins() {
		assertThat(LAW.day(Rule.CITY_ZONE_END)).isEqualTo(LocalDate.of(2077, 1, 1));
		assertThat(LAW.day(Rule.MOVE_LAST)).isEqualTo(LocalDate.of(2027, 6, 30));
	}

	@Test
	void dueDateComesBackEachYear() {
		assertThat(LAW.on(LocalDate.of(2030, 1, 1)).setting(Rule.CIT_DUE))
			.isEqualTo(new Setting.MonthDay(MonthDay.of(4, 10)));
	}

	@Test
	void lawIsOneObjectBetweenTwoChanges() {
		assertThat(LAW.on(LocalDate.of(2026, 7, 1))).isSameAs(LAW.on(LocalDate.of(2026, 12, 31)));
		assertThat(LAW.on(LocalDate.of(2026, 12, 31))).isNotSameAs(LAW.on(LocalDate.of(2027, 1, 1)));
		assertThat(LAW.on(LocalDate.of(2026, 12, 31)).from()).isEqualTo(LocalDate.of(2026, 7, 1));
	}

	@Test
	void limitInMciIsCountedInTengeOfTheDay() {
		assertThat(LAW.on(Legislation.FIRST_DAY).tenge(Rule.LIMIT_A).tenge()).isEqualByComparingTo("12975000000");
		assertThat(LAW.on(Legislation.FIRST_DAY).tenge(Rule.DIVIDEND_CAP).tenge()).isEqualByComparingTo("994750000");
	}

	@Test
	void banIsSureOnlyFromTheDayItWasRead() {
		assertThat(LAW.on(LocalDate.of(2026, 6, 30)).setting(Rule.AGREEMENT_BAN)).isInstanceOf(Setting.NotSet.class);
		assertThat(LAW.on(LAW.day(Rule.BAN_SURE)).setting(Rule.AGREEMENT_BAN)).isEqualTo(new Setting.Holds());
	}

	@Test
	void historyHasEveryValueInOrder() {
		assertThat(LAW.history(Rule.GRAVEL_FEE)).extracting(DatedSetting::from)
			.containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1));
		assertThat(LAW.history(Rule.GRAVEL_FEE).getLast().isOpen()).isTrue();
	}

	@Test
	void likelyMisprintIsMarked() {
		DatedSetting row = LAW.on(Legislation.FIRST_DAY).inForce(Rule.LAND_SOIL_47);
		assertThat(row.reference().certainty()).isEqualTo(Certainty.D);
		assertThat(row.note()).isEqualTo("law.note.misprint");
	}

	@Test
	void versionChangesWithTheTextButNotWithLineEnds() throws IOException {
		Map<String, String> texts = new TreeMap<>(LegislationConfiguration.bundled());
		assertThat(LAW.version()).matches("[0-9a-f]{12}").isEqualTo(RuleSetVersion.of(texts));
		texts.replaceAll((name, text) -> text.replace("\n", "\r\n"));
		assertThat(RuleSetVersion.of(texts)).isEqualTo(LAW.version());
		texts.replaceAll((name, text) -> text.replace("0.20", "0.21"));
		assertThat(RuleSetVersion.of(texts)).isNotEqualTo(LAW.version());
	}

}
