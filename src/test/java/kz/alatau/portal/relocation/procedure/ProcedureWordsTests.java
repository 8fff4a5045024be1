package kz.alatau.portal.relocation.procedure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.TerritoryType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcedureWordsTests {

	/** They rest on no article: a day that has not come, a step before the last. */
	private static final Set<String> WITHOUT_ARTICLE = Set.of("procedure.date.future", "procedure.date.backwards",
			"procedure.date.act-later");

	@ParameterizedTest
	@CsvSource({ "en, '(articles?|chapter) \\d'", "ru, '(стать[яи]|глава) \\d'", "kk, '\\d-(бап|баб|тарау)'" })
	void everyRefusalNamesItsArticle(String language, String article) throws IOException {
		Properties messages = messages(language);
		assertThat(messages.stringPropertyNames().stream().filter(ProcedureWordsTests::isRefusal))
			.hasSizeGreaterThan(50)
			.allSatisfy((key) -> assertThat(messages.getProperty(key)).as(key)
				.containsPattern(Pattern.compile(article, Pattern.CASE_INSENSITIVE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everythingHasAName(String language) throws IOException {
		assertThat(messages(language).stringPropertyNames()).containsAll(names().toList());
	}

	private static Stream<String> names() {
		return Stream
			.of(keys(ProcedureState.values(), ProcedureState::messageKey),
					keys(ProcedureEvent.values(), ProcedureEvent::messageKey),
					keys(TimeLimit.values(), TimeLimit::messageKey), keys(LimitUnit.values(), LimitUnit::messageKey),
					keys(Actor.values(), Actor::messageKey), keys(Authority.values(), Authority::messageKey),
					keys(EvidenceKind.values(), EvidenceKind::messageKey), keys(Ground.values(), Ground::messageKey),
					keys(Guard.values(), Guard::messageKey), keys(NoticeKind.values(), NoticeKind::messageKey),
					keys(TerritoryType.values(), TerritoryType::messageKey),
					BundledProcedure.RULES.all().stream().map((rule) -> rule.reference().act()),
					Stream.of(AppliedLimit.INDICATIVE))
			.flatMap((all) -> all);
	}

	private static <T> Stream<String> keys(T[] values, Function<T, String> key) {
		return Arrays.stream(values).map(key);
	}

	private static boolean isRefusal(String key) {
		return Stream.of("guard", "order", "date", "regime", "gate", "evidence-missing", "ground")
			.anyMatch((kind) -> key.startsWith("procedure." + kind + ".")) && !WITHOUT_ARTICLE.contains(key);
	}

	private static Properties messages(String language) throws IOException {
		Properties properties = new Properties();
		ClassPathResource file = new ClassPathResource("messages_" + language + ".properties");
		try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

}
