package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import kz.alatau.portal.relocation.procedure.BundledProcedure;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

import static kz.alatau.portal.relocation.NoticeContents.TWO_LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

class NoticeTests {

	/** In Almaty (UTC+5) it is already 24 November. */
	private static final Stamp LATE_EVENING = new Stamp(Instant.parse("2026-11-23T20:30:00Z"), "aigerim");

	private static final Stamp REVIEWER = new Stamp(LATE_EVENING.at(), "bolat");

	private static final Stamp PUBLISHER = new Stamp(LATE_EVENING.at(), "dana");

	private static final CourtDecision DECISION = new CourtDecision("Алматы облыстық соты", "2-15",
			LocalDate.of(2026, 11, 24));

	private static final NoticeGates GATES = new NoticeGates(BundledProcedure.RULES, (version) -> false, null);

	private static final NoticeDocument COMPLETE = NoticeDocuments
		.start(NoticeContents.of(LegalRegime.GENERAL, NoticeContents.THREE_LANGUAGES, LocalDate.of(2027, 2, 24)));

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
		Notice notice = draft(NoticeDocuments
			.start(NoticeContents.of(LegalRegime.GENERAL, NoticeContents.THREE_LANGUAGES, LocalDate.of(2027, 2, 23))));
		assertThat(notice.send(GATES, LATE_EVENING)).extracting(Refusal::field).containsExactly("alienationFrom");
		assertThat(notice.status()).isEqualTo(NoticeStatus.DRAFT);
	}

	@Test
	void theGateIsAskedAgainOnTheDayOfPublication() {
		Notice notice = draft(COMPLETE);
		assertThat(notice.send(GATES, LATE_EVENING)).isEmpty();
		assertThat(notice.pass(GATES, REVIEWER)).isEmpty();
		Stamp tomorrow = new Stamp(LATE_EVENING.at().plus(1, ChronoUnit.DAYS), "dana");
		assertThat(notice.publish(GATES, tomorrow)).extracting(Refusal::field).containsExactly("alienationFrom");
		assertThat(notice.status()).isEqualTo(NoticeStatus.REVIEWED);
	}

	@Test
	void nobodyReviewsOrPublishesWhatTheyWrote() {
		Notice notice = draft(COMPLETE);
		notice.edit(COMPLETE, REVIEWER);
		notice.send(GATES, LATE_EVENING);
		assertThat(notice.pass(GATES, LATE_EVENING)).containsExactly(refused("own-review"));
		assertThat(notice.pass(GATES, REVIEWER)).containsExactly(refused("own-review"));
		assertThat(notice.pass(GATES, PUBLISHER)).isEmpty();
		assertThat(notice.publish(GATES, LATE_EVENING)).containsExactly(refused("own-publication"));
		assertThat(notice.publish(GATES, REVIEWER)).containsExactly(refused("own-publication"));
		assertThat(notice.published()).isNull();
	}

	@Test
	void nobodyPublishesWhatTheyReviewed() {
		Notice notice = draft(COMPLETE);
		notice.send(GATES, LATE_EVENING);
		notice.pass(GATES, REVIEWER);
		assertThat(notice.publish(GATES, REVIEWER)).containsExactly(refused("own-reviewed"));
		assertThat(notice.publish(GATES, PUBLISHER)).isEmpty();
	}

	@Test
	void whatIsSentBackIsADraftAgainAndNeedsAnotherReview() {
		Notice notice = draft(COMPLETE);
		notice.send(GATES, LATE_EVENING);
		assertThat(notice.edit(COMPLETE, LATE_EVENING)).containsExactly(refused("IN_REVIEW"));
		notice.pass(GATES, REVIEWER);
		assertThat(notice.sendBack("Item 3 is missing")).isEmpty();
		assertThat(notice.status()).isEqualTo(NoticeStatus.DRAFT);
		assertThat(notice.view().people().remark()).isEqualTo("Item 3 is missing");
		assertThat(notice.publish(GATES, PUBLISHER)).containsExactly(refused("DRAFT"));
		notice.send(GATES, LATE_EVENING);
		assertThat(notice.publish(GATES, PUBLISHER)).containsExactly(refused("IN_REVIEW"));
	}

	@Test
	void theMapIsTheFileThatWasHandedInAndNotWhatTheFormSays() {
		Notice notice = draft(COMPLETE);
		NoticeFile map = new NoticeFile("b".repeat(64), "map.png", "PNG", 10, NoticeFile.Purpose.MAP);
		assertThat(notice.attach(map, LATE_EVENING)).isEmpty();
		notice.edit(COMPLETE, LATE_EVENING);
		assertThat(notice.document().particulars().place().map()).isEqualTo(map.sha256());
		notice.detach(map.sha256(), LATE_EVENING);
		assertThat(notice.send(GATES, LATE_EVENING)).extracting(Refusal::field).containsExactly("map");
	}

	@Test
	void aPublishedNoticeRefusesAnotherTextAndSaysThatItIsPublished() {
		Notice notice = published();
		assertThat(notice.edit(NoticeDocuments.special(NoticeKind.START), LATE_EVENING))
			.containsExactly(refused("PUBLISHED"));
		assertThat(notice.document()).isEqualTo(COMPLETE);
	}

	@Test
	void aPublishedNoticeIsNotPublishedAgain() {
		assertThat(published().publish(GATES, PUBLISHER)).containsExactly(refused("PUBLISHED"));
	}

	@Test
	void aDraftIsNotWithdrawn() {
		assertThat(draft(COMPLETE).withdraw(TWO_LANGUAGES, LATE_EVENING)).containsExactly(refused("DRAFT"));
	}

	@Test
	void aWithdrawalNeedsItsReasonInKazakhAndRussian() {
		assertThat(published().withdraw(Wording.NONE, LATE_EVENING)).extracting(Refusal::field)
			.containsExactly("reason.kk", "reason.ru");
	}

	@Test
	void underTheSpecialRegimeTheReasonIsGivenInEnglishToo() {
		Notice notice = published(NoticeDocuments.start(NoticeContents.special(LocalDate.of(2027, 2, 24))));
		assertThat(notice.withdraw(TWO_LANGUAGES, LATE_EVENING)).extracting(Refusal::field)
			.containsExactly("reason.en");
	}

	@Test
	void aWithdrawnNoticeKeepsItsTextAndChangesNoMore() {
		Notice notice = published();
		assertThat(notice.withdraw(TWO_LANGUAGES, LATE_EVENING)).isEmpty();
		assertThat(notice.published().isWithdrawn()).isTrue();
		assertThat(notice.document()).isEqualTo(COMPLETE);
		Refusal withdrawn = refused("WITHDRAWN");
		assertThat(notice.withdraw(TWO_LANGUAGES, LATE_EVENING)).containsExactly(withdrawn);
		assertThat(notice.publish(GATES, PUBLISHER)).containsExactly(withdrawn);
		assertThat(notice.edit(COMPLETE, LATE_EVENING)).containsExactly(withdrawn);
	}

	@Test
	void whatACourtHasRemovedHasNoTextLeftButItsNumbersAndTheReason() {
		Notice notice = published();
		assertThat(notice.remove(TWO_LANGUAGES, DECISION, LATE_EVENING)).isEmpty();
		PublishedNotice removed = notice.published();
		assertThat(removed.isRemoved()).isTrue();
		assertThat(removed.content().text()).isEqualTo(Wording.NONE);
		assertThat(removed.particulars().items().plots()).isEmpty();
		assertThat(removed.withdrawal().reason()).isEqualTo(DECISION.addedTo(TWO_LANGUAGES));
		assertThat(removed.content().actNumber()).isEqualTo(COMPLETE.content().actNumber());
		assertThat(notice.withdraw(TWO_LANGUAGES, LATE_EVENING)).containsExactly(refused("REMOVED"));
	}

	@Test
	void withoutAWholeDecisionNothingIsRemoved() {
		Notice notice = published();
		assertThat(notice.remove(TWO_LANGUAGES, new CourtDecision("\u00a0 ", "\u2007", null), LATE_EVENING))
			.extracting(Refusal::field)
			.containsExactly("court", "decisionNumber", "decisionDate");
		CourtDecision tomorrow = new CourtDecision("Сот", "2-15", LocalDate.of(2026, 11, 25));
		assertThat(notice.remove(TWO_LANGUAGES, tomorrow, LATE_EVENING)).extracting(Refusal::messageKey)
			.containsExactly("notices.gate.decision-future");
		assertThat(notice.status()).isEqualTo(NoticeStatus.PUBLISHED);
		assertThat(notice.document()).isEqualTo(COMPLETE);
	}

	private static Refusal refused(String why) {
		return Refusal.of("status", "notices.refused." + why);
	}

	private static Notice draft(NoticeDocument document) {
		return new Notice(NoticeEdition.first(NoticeNumber.of("2026-0001")), document, List.of(), LATE_EVENING);
	}

	private static Notice published() {
		return published(COMPLETE);
	}

	private static Notice published(NoticeDocument document) {
		Notice notice = draft(document);
		assertThat(notice.send(GATES, LATE_EVENING)).isEmpty();
		assertThat(notice.pass(GATES, REVIEWER)).isEmpty();
		assertThat(notice.publish(GATES, PUBLISHER)).isEmpty();
		return notice;
	}

}
