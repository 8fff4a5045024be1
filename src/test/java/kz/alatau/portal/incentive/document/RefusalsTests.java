package kz.alatau.portal.incentive.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalsTests {

	@Test
	void onlyTheFirstReasonOfAFieldIsTold() {
		Refusals refusals = new Refusals(List.of());
		refusals.add("project.cost", "incentive.error.number", 2);
		refusals.add("project.cost", "incentive.error.missing");
		assertThat(refusals.all()).containsExactly(Refusal.of("project.cost", "incentive.error.number", 2));
	}

	@Test
	void whatStandsInSomethingRefusedIsNotRefusedAgain() {
		Refusals refusals = new Refusals(List.of(Refusal.of("contract", "incentive.error.shape", "object")));
		refusals.add("contract.signed", "incentive.error.missing");
		assertThat(refusals.all()).hasSize(1);
		assertThat(refusals.touch("contract.years")).isTrue();
		assertThat(refusals.touch("city")).isFalse();
	}

	@Test
	void reasonsStandInTheOrderOfTheForm() {
		Refusals refusals = new Refusals(List.of(Refusal.of("rabbit", "incentive.error.unknown")));
		for (String field : List.of("land[1].area", "land[0].order", "land[10].area", "land[0].area", "land",
				"yearly.gross", "project.cost")) {
			refusals.add(field, "incentive.error.missing");
		}
		assertThat(refusals.all()).extracting(Refusal::field)
			.containsExactly("project.cost", "yearly.gross", "land", "land[0].area", "land[0].order", "land[1].area",
					"land[10].area", "rabbit");
	}

	@Test
	void everyReasonIsSaidInEveryLanguage() throws IOException {
		for (String language : List.of("kk", "ru", "en")) {
			Properties messages = new Properties();
			try (var reader = new InputStreamReader(
					new ClassPathResource("messages_" + language + ".properties").getInputStream(),
					StandardCharsets.UTF_8)) {
				messages.load(reader);
			}
			assertThat(messages.stringPropertyNames()).containsAll(reasons());
		}
	}

	/** All keys that stand in the code. */
	private static Set<String> reasons() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/java/kz/alatau/portal/incentive"))) {
			String code = files.map(RefusalsTests::text).collect(Collectors.joining());
			return Pattern.compile("incentive\\.error\\.[a-z-]+")
				.matcher(code)
				.results()
				.map(MatchResult::group)
				.collect(Collectors.toSet());
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
