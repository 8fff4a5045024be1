package kz.alatau.portal.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The examples of RFC 8785, and what the register does not take. */
class CanonicalJsonTests {

	/** Section 3.2.2.2. */
	@Test
	void textHasAsFewEscapesAsCanBe() {
		assertThat(CanonicalJson.write("\u20ac$\u000f\nA'B\"\\\\\"/"))
			.isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
		assertThat(CanonicalJson.write("\b\t\n\f\r\u0000\u001f\u007f\u2028</script>"))
			.isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028</script>\"");
	}

	/** Section 3.2.3: by UTF-16 code units, where an emoji stands before U+FB33. */
	@Test
	void membersAreSortedByTheirCodeUnits() {
		Map<String, Object> members = new HashMap<>();
		members.put("\u20ac", "Euro Sign");
		members.put("\r", "Carriage Return");
		members.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
		members.put("1", "One");
		members.put("\ud83d\ude00", "Emoji: Grinning Face");
		members.put("\u0080", "Control");
		members.put("\u00f6", "Latin Small Letter O With Diaeresis");
		assertThat(CanonicalJson.write(members)).isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\","
				+ "\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
				+ "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
	}

	@Test
	void kazakhLettersStayLettersAndAreNotComposed() {
		String apart = "е\u0308";
		assertThat(CanonicalJson.write(List.of("Жетіген, Қуйған", apart)))
			.isEqualTo("[\"Жетіген, Қуйған\",\"" + apart + "\"]");
	}

	@Test
	void valuesOfAllKindsAreWritten() {
		Map<String, Object> members = new HashMap<>();
		members.put("none", null);
		members.put("list", Arrays.asList(1, -7L, true, false, null, List.of(), Map.of()));
		members.put("large", 9007199254740991L);
		assertThat(CanonicalJson.write(members))
			.isEqualTo("{\"large\":9007199254740991,\"list\":[1,-7,true,false,null,[],{}],\"none\":null}");
	}

	@Test
	void numbersThatReadersWouldRoundAreRefused() {
		for (Object number : List.of(9007199254740992L, -9007199254740992L, Long.MIN_VALUE, 1.5, 1e3f)) {
			assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(List.of(number)));
		}
	}

	@Test
	void halfACharacterIsRefused() {
		for (String half : List.of("\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d")) {
			assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(half))
				.withMessageStartingWith("Half a character");
		}
	}

	@Test
	void canonicalTextIsReadBack() {
		String text = "{\"a\":[1,{\"b\":null}],\"kk\":\"Қала\\n\",\"x\":true}";
		assertThat(CanonicalJson.write(CanonicalJson.read(text))).isEqualTo(text);
		assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSize(text.length() + 4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "[]", "{", "{\"b\":1,\"a\":2}", "{ }", "{\"a\":1}\n", "{\"a\":1} {}",
			"{\"a\":1.0}", "{\"a\":1e2}", "{\"a\":01}", "{\"a\":-0}", "{\"a\":\"\\u0061\"}", "{\"a\":\"\\/\"}",
			"{\"a\":1,\"a\":1}", "{\"a\":9007199254740992}", "{\"a\":12345678901234567890}", "{\"a\":\"\\ud800\"}",
			"{a:1}", "\ufeff{}" })
	void textInAnotherFormIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.read(text));
	}

}
