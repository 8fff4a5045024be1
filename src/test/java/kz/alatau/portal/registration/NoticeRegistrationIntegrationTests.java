package kz.alatau.portal.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisterEntry;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.relocation.Wording;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Transactional
class NoticeRegistrationIntegrationTests {

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private RelocationNotices notices;

	@Autowired
	private PublicRegister register;

	@Autowired
	private NoticeRegistration registration;

	@Autowired
	private Clock clock;

	private PublishedNotices published;

	@BeforeEach
	void desk() {
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
	}

	@Test
	void whatIsPublishedIsEnteredWithAllItSaysAndNobodyOfTheStaff() {
		RegisteredEntry entry = only(this.published.start());
		assertThat(entry.kind()).isEqualTo(EntryKind.NOTICE);
		assertThat(entry.version()).isOne();
		assertThat(entry.canonical()).doesNotContain("of-tests");
		Map<String, Object> members = entry.members();
		assertThat(members.get("title"))
			.isEqualTo(Map.of("kk", "Жол салу үшін алу", "ru", "Изъятие под дорогу", "en", "Taking for a road"));
		assertThat(members.get("plots")).isEqualTo(List.of(
				Map.of("cadastral_number", "03-046-123-456", "hectares", "0.12", "village", PublishedNotices.VILLAGE),
				Map.of("cadastral_number", "03-046-123-457", "hectares", "1.5", "village", PublishedNotices.VILLAGE)));
		assertThat(members.get("attachments")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.hasSize(2)
			.contains(Map.of("name", "plots.pdf", "purpose", "MAP", "sha256", PublishedNotices.map(), "size", 12_345))
			.element(1)
			.asString()
			.contains("plots.geojson", "OUTLINES");
		assertThat(members).containsEntry("notice_kind", "START")
			.containsEntry("regime", "GENERAL")
			.containsEntry("act_hectares", "2.5000")
			.containsEntry("demonstration", false)
			.containsKeys("text", "issuer", "purpose", "owners", "conciliation", "appeal", "compensation", "legal_help",
					"on_behalf_of", "signatory", "ground", "act_number", "act_date", "act_address", "villages",
					"alienation_from", "alienation_until", "plan_version", "phase", "territory", "time");
	}

	@Test
	void laterEditionsAreEnteredAsWhatTheyDo() {
		NoticeEdition first = this.published.start();
		NoticeEdition second = this.published.next(first, NoticeKind.CORRECTION, (document) -> PublishedNotices
			.withTitle(document, new Wording("а", "б", "c"), document.content().text()));
		NoticeEdition third = this.published.next(second, NoticeKind.CHANGE_RESTART,
				(document) -> PublishedNotices.withDate(document, document.content().alienationFrom().plusDays(1)));
		this.published.next(third, NoticeKind.TERMINATION, (document) -> document);
		assertThat(entries(first)).extracting(RegisteredEntry::kind)
			.containsExactly(EntryKind.NOTICE, EntryKind.NOTICE_CORRECTION, EntryKind.NOTICE_RESTART,
					EntryKind.NOTICE_TERMINATION);
		assertThat(entries(first)).extracting(RegisteredEntry::version).containsExactly(1, 2, 3, 4);
	}

	@Test
	void aWithdrawalIsEnteredWithItsReasonOnly() {
		NoticeEdition edition = this.published.start();
		this.published.withdraw(edition);
		RegisteredEntry entry = entries(edition).getLast();
		assertThat(entry.kind()).isEqualTo(EntryKind.NOTICE_WITHDRAWAL);
		assertThat(entry.members()).containsKey("reason").doesNotContainKey("title");
	}

	@Test
	void aRemovalNamesTheEntryWhoseTextIsGoneAndWhoseHashStays() {
		NoticeEdition edition = this.published.start();
		RegisteredEntry before = only(edition);
		this.published.remove(edition);
		RegisteredEntry after = entries(edition).getFirst();
		assertThat(after.canonical()).isNull();
		assertThat(after.leafHash()).isEqualTo(before.leafHash());
		assertThat(entries(edition).getLast().members()).containsEntry("kind", "REMOVAL")
			.containsEntry(RegisterEntry.REMOVED_INDEX, (int) before.index())
			.containsEntry(RegisterEntry.REMOVED_LEAF_HASH, before.leafHash().base64());
	}

	@Test
	void whatWasPublishedWithoutAnEventIsEnteredOnceAndMarked() {
		this.notices.loadDemonstration();
		this.registration.enterEarlier();
		this.registration.enterEarlier();
		assertThat(this.register.ofNumber("DEMO-1")).singleElement()
			.satisfies((entry) -> assertThat(entry.members()).containsEntry("demonstration", true));
		assertThat(this.register.ofNumber("DEMO-3")).extracting(RegisteredEntry::kind)
			.containsExactly(EntryKind.NOTICE, EntryKind.NOTICE_WITHDRAWAL);
	}

	private RegisteredEntry only(NoticeEdition edition) {
		List<RegisteredEntry> entries = entries(edition);
		assertThat(entries).hasSize(1);
		return entries.getFirst();
	}

	private List<RegisteredEntry> entries(NoticeEdition edition) {
		return this.register.ofNumber(edition.number().value());
	}

}
