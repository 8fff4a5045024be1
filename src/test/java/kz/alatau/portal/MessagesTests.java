package kz.alatau.portal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Path MAIN = Path.of("src/main");

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru" })
	void everyLanguageHasTheSameKeys(String language) throws IOException {
		assertThat(keys(language)).isEqualTo(keys("en"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everyMessageIsAPatternWithTheArgumentsOfTheOthers(String language) throws IOException {
		Properties messages = messages(language);
		Properties english = messages("en");
		for (String key : messages.stringPropertyNames()) {
			String text = messages.getProperty(key);
			assertThat(text).as(key).isNotBlank();
			MessageFormat format = new MessageFormat(text, ULocale.forLanguageTag(language));
			MessageFormat other = new MessageFormat(english.getProperty(key), ULocale.ENGLISH);
			assertThat(format.getArgumentNames()).as(key).isEqualTo(other.getArgumentNames());
		}
	}

	@Test
	void everyKeyIsUsed() throws IOException {
		String everything = sources();
		Set<String> unused = new TreeSet<>(keys("en"));
		unused.removeIf((key) -> isUsed(key, everything));
		assertThat(unused).isEmpty();
	}

	/** As a whole, or by a beginning to which code or template adds the rest. */
	private static boolean isUsed(String key, String everything) {
		if (everything.contains("{" + key + "}") || everything.contains("{" + key + "(")
				|| everything.contains("\"" + key + "\"") || everything.contains("'" + key + "'")
				|| everything.contains(" " + key + "\n")) {
			return true;
		}
		for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
			String beginning = key.substring(0, dot + 1);
			if (everything.contains("'" + beginning + "'") || everything.contains("\"" + beginning + "\"")) {
				return true;
			}
		}
		return false;
	}

	@Test
	void templatesHoldNoTextOfTheirOwn() throws IOException {
		try (Stream<Path> templates = Files.walk(MAIN.resolve("resources/templates"))) {
			for (Path template : templates.filter((file) -> file.toString().endsWith(".html")).toList()) {
				assertThat(ownText(template)).as(template.toString()).isEmpty();
			}
		}
	}

	private static List<String> ownText(Path template) throws IOException {
		return Jsoup.parse(Files.readString(template))
			.getAllElements()
			.stream()
			.filter((element) -> !element.normalName().equals("style"))
			.flatMap((element) -> element.textNodes().stream())
			.map(TextNode::text)
			.filter((text) -> text.codePoints().anyMatch(Character::isLetter))
			.toList();
	}

	private static String sources() throws IOException {
		StringBuilder everything = new StringBuilder();
		try (Stream<Path> files = Files.walk(MAIN)) {
			for (Path file : files.filter(MessagesTests::mayUseMessages).toList()) {
				everything.append(Files.readString(file)).append('\n');
			}
		}
		return everything.toString();
	}

	private static boolean mayUseMessages(Path file) {
		String name = file.toString();
		return name.endsWith(".java") || name.endsWith(".html") || name.endsWith(".yaml");
	}

	private static Set<String> keys(String language) throws IOException {
		return new TreeSet<>(messages(language).stringPropertyNames());
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
