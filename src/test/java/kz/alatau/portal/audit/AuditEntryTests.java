package kz.alatau.portal.audit;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AuditEntryTests {

	private static final AuditEntry ENTRY = AuditEntry.of("aigerim", AuditAction.NOTICE_EDITED, "2026-0001/2");

	@Test
	void whatHasNotChangedIsLeftOut() {
		assertThat(ENTRY.changed("title.kk", "Бір", "Бір").changed("title.ru", null, "").changes()).isEmpty();
		assertThat(ENTRY.changed("status", "DRAFT", AuditAction.NOTICE_EDITED).changes())
			.containsExactly(new AuditChange("status", "DRAFT", "NOTICE_EDITED"));
	}

	@Test
	void ofALongValueTheBeginningAndTheHashOfTheWholeAreKept() {
		String to = value("а".repeat(10_000));
		assertThat(to).hasSize(AuditChange.LONGEST)
			.startsWith("ааа")
			.endsWith("… [10000; SHA-256 5401e8e2e7eba603277f035ebe2f9e57a765e3b1777627306a307acf913f4706]");
	}

	@Test
	void twoLongValuesWithTheSameBeginningDiffer() {
		String same = "x".repeat(5000);
		assertThat(ENTRY.changed("text.en", same + "a", same + "b").changes()).hasSize(1);
	}

	/** Cut between the halves of a character, a value could not be stored. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void aCharacterIsNeverCutInHalf(int before) {
		String to = value("x".repeat(before) + "😀".repeat(3000));
		assertThat(to).hasSizeBetween(AuditChange.LONGEST - 1, AuditChange.LONGEST);
		assertThat(to.codePoints()).noneMatch((sign) -> sign >= 0xD800 && sign <= 0xDFFF);
	}

	@Test
	void whatADatabaseDoesNotTakeIsLeftOut() {
		assertThat(value("a\u0000b\u001b\tc\nd\uD83D")).isEqualTo("ab\tc\nd?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "two\nlines" })
	void aSubjectIsOneLine(String subject) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> AuditEntry.of("aigerim", AuditAction.NOTICE_EDITED, subject));
	}

	@ParameterizedTest
	@EnumSource(AuditAction.class)
	void theNameOfAnActionFitsTheTable(AuditAction action) {
		assertThat(action.name()).hasSizeLessThanOrEqualTo(40).matches("[A-Z_]+");
		assertThat(action.subject().actions()).contains(action);
	}

	/** Computed with coreutils: printf '…' | sha256sum. */
	@Test
	void theChainCanBeCheckedWithoutThePortal() {
		Link first = Link.NONE.next(Instant.parse("2026-11-23T02:30:15.123456Z"), "aigerim", "NOTICE_PUBLISHED",
				"2026-0001/2", AuditJson.write(ENTRY.changed("status", "REVIEWED", "PUBLISHED").changes()));
		assertThat(first).isEqualTo(new Link(1, "4b1fda976e367105e77795b42ec5c8e43dc10d0c1b16afd2ca60463b4efbe287"));
	}

	@Test
	void changesComeBackAsTheyWere() {
		AuditEntry entry = ENTRY.changed("text.kk", null, "Бір\n«екі» \"үш\" \\ 😀").changed("reason.ru", "было", null);
		assertThat(AuditJson.read(AuditJson.write(entry.changes()))).isEqualTo(entry.changes());
	}

	private static String value(String to) {
		return String.valueOf(ENTRY.changed("text.kk", null, to).changes().getFirst().to());
	}

}
