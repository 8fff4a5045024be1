package kz.alatau.portal.village;

import java.util.List;

import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class VillageSearchTests {

	@Autowired
	private Villages villages;

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false,
			value = { "Жетіген,zhetygen", "Жетыген,zhetygen", "Jetıgen,zhetygen", "Zhetygen,zhetygen",
					"Zhetigen,zhetygen", "Jetigen,zhetygen", "ЖЕТІГЕН,zhetygen", "zhetygen ,zhetygen",
					"Қоянқұс,koyankus", "Коянкус,koyankus", "Koyankus,koyankus", "Qoianqūs,koyankus", "Енбек,enbek",
					"Еңбек,enbek", "Yenbek,enbek", "Enbek,enbek", "Ынтымақ,yntymak", "Ынтымак,yntymak",
					"Intymak,yntymak", "Yntymaq,yntymak", "Дәулет,daulet", "Күйған,kuigan", "Жаңа арна,zhanaarna",
					"Zhana Talap,zhanatalap", "Заречное,zarechnoye", "Zarechnoye,zarechnoye", "Zarechnoe,zarechnoye",
					"Жаңадәуір,zhanadaur", "Zhanadaur,zhanadaur", "Kayrat,kairat" })
	void everySpellingLeadsToTheVillage(String typed, String slug) {
		assertThat(found(typed)).containsExactly(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t" })
	void blankGivesAllByCode(String blank) {
		assertThat(found(blank)).hasSize(12).isEqualTo(this.villages.all().stream().map(VillageProfile::slug).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Atlantis", "жшжш", "...", "%", "_", "' or 1=1", "\u0301" })
	void nonsenseGivesNothing(String nonsense) {
		assertThat(found(nonsense)).isEmpty();
	}

	@Test
	void aPartOfANameFindsAllThatHoldIt() {
		assertThat(found("жаңа")).containsExactlyInAnyOrder("zhanaarna", "zhanadaur", "zhanatalap");
		assertThat(found("talap")).containsExactly("zhanatalap");
	}

	@Test
	void theExactNameComesFirst() {
		assertThat(found("арна")).containsExactly("arna", "zhanaarna");
	}

	@Test
	void aNameThatMeetsNoVillageIsNotGuessed() {
		assertThat(found("Zhetysu")).isEmpty();
	}

	private List<String> found(String typed) {
		return this.villages.search(typed).stream().map(VillageProfile::slug).toList();
	}

}
