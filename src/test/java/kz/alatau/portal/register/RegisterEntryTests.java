package kz.alatau.portal.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegisterEntryTests {

	private static final Instant TIME = Instant.parse("2026-11-03T05:00:00.123456Z");

	private static final String HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

	private final RegisterEntry entry = RegisterEntry.of(EntryKind.NOTICE, "2026-0001", 1, TIME);

	@Test
	void valuesAreWrittenInOneWay() {
		RegisterEntry full = this.entry.text("title", new LocalizedText("Хабарландыру", "Объявление", "Notice"))
			.text("text", Map.of(Language.KK, "Мәтін", Language.RU, "Текст", Language.EN, " "))
			.value("issuer", (String) null)
			.value("area_ha", new BigDecimal("1.5E+2"))
			.value("alienation_from", LocalDate.of(2027, 3, 1))
			.value("demonstration", false)
			.value("households", 12)
			.values("villages", List.of("191033200", "191033100"))
			.attached("map.pdf", HashedContent.of(new byte[0]));
		assertThat(full.canonical()).isEqualTo(
				"{\"alienation_from\":\"2027-03-01\",\"area_ha\":\"150\",\"attachments\":[{\"name\":\"map.pdf\",\"sha256\":\""
						+ HASH + "\",\"size\":0}],\"demonstration\":false,\"households\":12,\"issuer\":null,"
						+ "\"kind\":\"NOTICE\",\"number\":\"2026-0001\","
						+ "\"text\":{\"kk\":\"Мәтін\",\"ru\":\"Текст\"},\"time\":\"2026-11-03T05:00:00Z\","
						+ "\"title\":{\"en\":\"Notice\",\"kk\":\"Хабарландыру\",\"ru\":\"Объявление\"},\"version\":1,"
						+ "\"villages\":[\"191033200\",\"191033100\"]}");
	}

	@Test
	void nothingIsWrittenTwice() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.entry.value("number", "2026-0002"))
			.withMessageContaining("has its number already");
	}

	@Test
	void entriesNeedANumberAVersionAndABoundedLength() {
		assertThatIllegalArgumentException().isThrownBy(() -> RegisterEntry.of(EntryKind.NOTICE, " ", 1, TIME));
		assertThatIllegalArgumentException().isThrownBy(() -> RegisterEntry.of(EntryKind.NOTICE, "1", 0, TIME));
		assertThatIllegalArgumentException().isThrownBy(() -> new HashedContent("e3b0", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new HashedContent(HASH, -1));
		RegisterEntry endless = this.entry.value("text", "ә".repeat(RegisterEntry.LONGEST / 2));
		assertThatIllegalArgumentException().isThrownBy(endless::canonical).withMessageContaining("too long");
	}

}
