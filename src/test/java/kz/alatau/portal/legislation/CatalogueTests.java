package kz.alatau.portal.legislation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CatalogueTests {

	private static final Catalogue CATALOGUE = BundledLaw.CATALOGUE;

	@Test
	void everyRuleOfTheReferenceIsListedOnce() {
		assertThat(CATALOGUE.rows()).extracting(CatalogueRow::id)
			.hasSize(169)
			.containsExactlyElementsOf(CatalogueIds.all());
	}

	@Test
	void everyNumberBelongsToACountedRule() {
		assertThat(Rule.values())
			.allSatisfy((rule) -> assertThat(CATALOGUE.row(rule).treatment()).isEqualTo(Treatment.IMPLEMENTED));
		assertThat(CATALOGUE.row("ST-13").rules()).containsExactly(Rule.SOCIAL_RATE, Rule.SOCIAL_FLOOR);
		assertThat(CATALOGUE.row("C-6").rules()).containsExactly(Rule.PROPERTY_DUE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everythingTheLawNamesIsSaidInWords(String language) throws IOException {
		Properties messages = new Properties();
		messages.load(new StringReader(new ClassPathResource("messages_" + language + ".properties")
			.getContentAsString(StandardCharsets.UTF_8)));
		assertThat(messages.stringPropertyNames()).containsAll(keysOfLaw());
	}

	private static List<String> keysOfLaw() {
		List<String> keys = new ArrayList<>();
		for (CatalogueRow row : CATALOGUE.rows()) {
			keys.addAll(List.of(row.messageKey(), row.topic().messageKey(), row.treatment().messageKey(),
					row.reference().act()));
			Stream.ofNullable(row.reason()).forEach(keys::add);
		}
		for (Rule rule : Rule.values()) {
			keys.addAll(List.of(rule.messageKey(), rule.unit().messageKey()));
			BundledLaw.LAW.history(rule).forEach((setting) -> keys.addAll(keys(setting)));
		}
		return keys;
	}

	private static List<String> keys(DatedSetting setting) {
		List<String> keys = new ArrayList<>();
		keys.add(setting.reference().act());
		Stream.ofNullable(setting.note()).forEach(keys::add);
		if (setting.setting() instanceof Setting.NotSet(String reason)) {
			keys.add(reason);
		}
		return keys;
	}

	@Test
	void unknownIdIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> CATALOGUE.row("ST-38"));
	}

	@Test
	void faultsNameFileAndLine() {
		String row = """
				rows:
				  - id: ST-01
				    treatment: IMPLEMENTED
				    topic: cit
				    act: act.tax-code
				    article: "357"
				    certainty: S
				""";
		fault(row, "law.yaml: ST-02 is not listed");
		fault(row.replace("ST-01", "ST-99"), "law.yaml:2: unknown rule ST-99");
		fault(row.replace("IMPLEMENTED", "SKIPPED"), "law.yaml:3: unknown treatment SKIPPED");
		fault(row.replace("cit", "beer"), "law.yaml:4: unknown topic beer");
		fault(row.replace("    article: \"357\"\n", ""), "law.yaml:2: article is missing");
		fault(row.replace("IMPLEMENTED", "OUT_OF_SCOPE"), "law.yaml:2: ST-01: a reason is needed");
		fault(row.replace("    act:", "    reason: a.reason\n    act:"), "law.yaml:5: ST-01: a reason is needed");
		fault(row.replace("IMPLEMENTED", "TEXT"), "law.yaml: ST-01 has numbers, so ST-01 is counted");
		fault(row + row.substring(row.indexOf('\n') + 1), "law.yaml:8: ST-01 is listed twice");
	}

	private static void fault(String text, String message) {
		assertThatExceptionOfType(LegislationFaultException.class)
			.isThrownBy(() -> CatalogueReader.read("law.yaml", text))
			.satisfies((ex) -> assertThat(ex.faults()).anySatisfy((fault) -> assertThat(fault).startsWith(message)));
	}

}
