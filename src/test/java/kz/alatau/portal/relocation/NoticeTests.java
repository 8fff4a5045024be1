package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

import static kz.alatau.portal.relocation.NoticeContents.TWO_LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

class NoticeTests {

	/** In Almaty (UTC+5) it is already 24 November. */
	private static final Stamp LATE_EVENING = new Stamp(Instant.parse("2026-11-23T20:30:00Z"), "aigerim");

	private static final NoticeContent COMPLETE = NoticeContents.general(LocalDate.of(2027, 2, 24));

	@Test
	void beginsAsADraftThatNobodySees() {
		Notice notice = draft(COMPLETE);
		assertThat(notice.status()).isEqualTo(NoticeStatus.DRAFT);
		assertThat(notice.published()).isNull();
	}

	@Test
	void theDayOfPublicationIsTheDayInAlmaty() {
		Notice notice = published();
		PublishedNotice published = notice.published();
		assertThat(published.publishedOn()).isEqualTo("2026-11-24");
		assertThat(published.earliestAlienation()).isEqualTo("2027-02-24");
	}

	@Test
	void oneDayShortInAlmatyIsRefusedThoughUtcWouldAllowIt() {
		Notice notice = draft(NoticeContents.general(LocalDate.of(2027, 2, 23)));
		assertThat(notice.publish(LATE_EVENING)).extracting(Refusal::field).containsExactly("alienationFrom");
		assertThat(notice.status()).isEqualTo(NoticeStatus.DRAFT);
	}

	@Test
	void aPublishedNoticeRefusesAnotherTextAndSaysThatItIsPublished() {
		Notice notice = published();
		assertThat(notice.edit(NoticeContents.special(LocalDate.of(2028, 1, 1)), LATE_EVENING))
			.containsExactly(Refusal.of("status", "notices.refused.PUBLISHED"));
		assertThat(notice.content()).isEqualTo(COMPLETE);
	}

	@Test
	void aPublishedNoticeIsNotPublishedAgain() {
		assertThat(published().publish(LATE_EVENING))
			.containsExactly(Refusal.of("status", "notices.refused.PUBLISHED"));
	}

	@Test
	void aDraftIsNotWithdrawn() {
		assertThat(draft(COMPLETE).withdraw(TWO_LANGUAGES, LATE_EVENING))
			.containsExactly(Refusal.of("status", "notices.refused.DRAFT"));
	}

	@Test
	void aWithdrawalNeedsItsReasonInKazakhAndRussian() {
		assertThat(published().withdraw(Wording.NONE, LATE_EVENING)).extracting(Refusal::field)
			.containsExactly("reason.kk", "reason.ru");
	}

	@Test
	void underTheSpecialRegimeTheReasonIsGivenInEnglishToo() {
		Notice notice = draft(NoticeContents.special(LocalDate.of(2027, 2, 24)));
		notice.publish(LATE_EVENING);
		assertThat(notice.withdraw(TWO_LANGUAGES, LATE_EVENING)).extracting(Refusal::field)
			.containsExactly("reason.en");
	}

	@Test
	void aWithdrawnNoticeKeepsItsTextAndChangesNoMore() {
		Notice notice = published();
		assertThat(notice.withdraw(TWO_LANGUAGES, LATE_EVENING)).isEmpty();
		assertThat(notice.published().isWithdrawn()).isTrue();
		assertThat(notice.content()).isEqualTo(COMPLETE);
		Refusal withdrawn = Refusal.of("status", "notices.refused.WITHDRAWN");
		assertThat(notice.withdraw(TWO_LANGUAGES, LATE_EVENING)).containsExactly(withdrawn);
		assertThat(notice.publish(LATE_EVENING)).containsExactly(withdrawn);
		assertThat(notice.edit(COMPLETE, LATE_EVENING)).containsExactly(withdrawn);
	}

	private static Notice draft(NoticeContent content) {
		return new Notice(NoticeNumber.of("2026-0001"), content, LATE_EVENING);
	}

	private static Notice published() {
		Notice notice = draft(COMPLETE);
		assertThat(notice.publish(LATE_EVENING)).isEmpty();
		return notice;
	}

}
