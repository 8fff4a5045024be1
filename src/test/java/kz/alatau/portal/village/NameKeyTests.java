package kz.alatau.portal.village;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Spellings of the same name: Kazakh, Russian, English and the Kazakh Latin alphabets.
 */
@Isolated("It changes the locale of the process")
class NameKeyTests {

	static Stream<Arguments> spellings() {
		return Stream.of(
				spellings("jetigen",
						"Жетіген Жетыген Жетиген Jetıgen Jetigen Zhetygen Zhetigen ЖЕТІГЕН жетiген ZHETIGEN"),
				spellings("koiankus", "Қоянқұс Коянкус Қоянкус Koyankus Qoianqūs Qoyanqus Koiankus Qoıanqus Koyan-kus"),
				spellings("enbek", "Еңбек Енбек Eñbek Enbek Yenbek Yeñbek ЕҢБЕК Eńbek"),
				spellings("intimak", "Ынтымақ Ынтымак Yntymaq Intymak Yntymak Ынтимак Intimaq"),
				spellings("daulet", "Дәулет Даулет Däulet Daulet Dawlet Dáýlet Dáulet"),
				spellings("kuigan", "Күйған Куйган Küiğan Kuigan Kuygan Kuighan Kúıǵan"),
				spellings("janarna", "Жаңаарна Жанаарна Jañaarna Zhanaarna Zhana-Arna Jańaarna Zhan'aarna Жана_Арна"),
				spellings("janatalap", "Жаңаталап Жанаталап Jañatalap Zhanatalap Жана-Талап"),
				spellings("kairat", "Қайрат Кайрат Qairat Kairat Kayrat Qaırat Qayrat"),
				spellings("selek", "Шелек Şelek Shelek Selek"), spellings("gilim", "Ғылым Ğylym Ghylym Gylym Ǵylym"),
				spellings("halik", "Халық Халык Halyq Khalyk Xalyq"), spellings("arna", "Арна Arna АРНА"));
	}

	private static Arguments spellings(String key, String names) {
		return arguments(key, names);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("spellings")
	void allSpellingsGiveOneKey(String key, String names) {
		assertThat(names.split(" "))
			.allSatisfy((name) -> assertThat(NameKey.of(name.replace('_', ' '))).isEqualTo(key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "zhetygen ", " zhetygen", "\tZhetygen\n", "Zhetygen.", "\u00A0Zhetygen" })
	void whatStandsAroundANameMakesNoDifference(String name) {
		assertThat(NameKey.of(name)).isEqualTo("jetigen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "...", "-", "\u0301" })
	void whereThereAreNoLettersTheKeyIsEmpty(String name) {
		assertThat(NameKey.of(name)).isEmpty();
	}

	@Test
	void theLanguageOfTheMachineMakesNoDifference() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("tr"));
			assertThat(NameKey.of("INTYMAK")).isEqualTo("intimak");
		}
		finally {
			Locale.setDefault(before);
		}
	}

}
