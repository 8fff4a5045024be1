package kz.alatau.portal.registration;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.register.RegisterEntry;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeFile;
import kz.alatau.portal.relocation.NoticeIssue;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticePlace;
import kz.alatau.portal.relocation.NoticeRights;
import kz.alatau.portal.relocation.PlotOutlines;
import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.ReadingGuide;
import kz.alatau.portal.relocation.ResolutionItems;
import kz.alatau.portal.relocation.Withdrawal;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entries of notices: all that an edition says, in all its languages, and
 * nothing of who worked on it. Entries are written anew to be compared: what an earlier
 * edition was entered as must come out the same for ever, so a new member may only be
 * added where an edition has something to put there.
 */
final class NoticeEntries {

	private NoticeEntries() {
	}

	/** What an edition is entered as. */
	static EntryKind kind(NoticeKind kind) {
		return switch (kind) {
			case START, INFO, TWO_YEAR_DEVELOPMENT -> EntryKind.NOTICE;
			case CHANGE_RESTART -> EntryKind.NOTICE_RESTART;
			case CORRECTION -> EntryKind.NOTICE_CORRECTION;
			case TERMINATION -> EntryKind.NOTICE_TERMINATION;
		};
	}

	static RegisterEntry publication(PublishedNotice notice) {
		RegisterEntry entry = RegisterEntry
			.of(kind(notice.kind()), notice.number().value(), notice.edition().edition(), notice.publishedAt())
			.value("demonstration", notice.isDemonstration())
			.value("notice_kind", notice.kind().name());
		entry = withContent(entry, notice.content());
		entry = withIssue(entry, notice.particulars().issue());
		entry = withItems(entry, notice.particulars().items());
		entry = withPlace(entry, notice.particulars().place());
		entry = withRights(entry, notice.particulars().rights());
		entry = withGuide(entry, notice.particulars().guide());
		for (NoticeFile file : notice.files()) {
			entry = entry.attached(file.name(), new HashedContent(file.sha256(), file.size()), file.purpose().name());
		}
		return withOutlines(entry, notice);
	}

	/** Too long for the entry itself. */
	private static RegisterEntry withOutlines(RegisterEntry entry, PublishedNotice notice) {
		return PlotOutlines.of(notice.document())
			.map((outlines) -> entry.attached(PlotOutlines.NAME, HashedContent.of(outlines.geoJson()),
					PlotOutlines.PURPOSE))
			.orElse(entry);
	}

	/** The title is left out: the entry stays readable when a court has it removed. */
	static RegisterEntry withdrawal(PublishedNotice notice, Withdrawal withdrawal) {
		return ended(EntryKind.NOTICE_WITHDRAWAL, notice, withdrawal);
	}

	static RegisterEntry removal(PublishedNotice notice, Withdrawal withdrawal) {
		return ended(EntryKind.REMOVAL, notice, withdrawal);
	}

	private static RegisterEntry ended(EntryKind kind, PublishedNotice notice, Withdrawal withdrawal) {
		RegisterEntry entry = RegisterEntry
			.of(kind, notice.number().value(), notice.edition().edition(), withdrawal.at())
			.value("demonstration", notice.isDemonstration());
		return text(entry, "reason", withdrawal.reason());
	}

	private static RegisterEntry withContent(RegisterEntry entry, NoticeContent content) {
		RegisterEntry texts = text(
				text(text(text(entry, "title", content.title()), "text", content.text()), "issuer", content.issuer()),
				"conciliation", content.conciliation());
		return texts.value("regime", content.regime().name())
			.values("villages", List.copyOf(content.villages()))
			.value("act_number", content.actNumber())
			.value("act_date", content.actDate())
			.value("act_hectares", content.areaHa())
			.value("alienation_from", content.alienationFrom())
			.value("alienation_until", content.alienationUntil());
	}

	private static RegisterEntry withIssue(RegisterEntry entry, NoticeIssue issue) {
		return text(text(entry, "on_behalf_of", issue.onBehalfOf()), "signatory", issue.signatory())
			.value("authority", name(issue.authority()))
			.value("act_address", issue.actAddress());
	}

	private static RegisterEntry withItems(RegisterEntry entry, ResolutionItems items) {
		return text(text(entry, "purpose", items.purpose()), "owners", items.owners())
			.value("ground", name(items.ground()))
			.rows("plots", items.plots().stream().map(NoticeEntries::row).toList());
	}

	private static Map<String, String> row(PlotTaken plot) {
		return Map.of("cadastral_number", plot.cadastralNumber(), "village", plot.village(), "hectares",
				plot.areaHa().toPlainString());
	}

	private static RegisterEntry withPlace(RegisterEntry entry, NoticePlace place) {
		return entry.value("map", place.map())
			.value("plan_version", place.planVersion())
			.value("phase", place.phase())
			.value("territory", place.territory().name());
	}

	private static RegisterEntry withRights(RegisterEntry entry, NoticeRights rights) {
		return text(text(text(entry, "appeal", rights.appeal()), "compensation", rights.compensation()), "legal_help",
				rights.legalHelp());
	}

	/** Editions older than the guide have none. */
	private static RegisterEntry withGuide(RegisterEntry entry, ReadingGuide guide) {
		RegisterEntry summed = guide.summary().isEmpty() ? entry : text(entry, "summary", guide.summary());
		return (guide.authoritative() == null) ? summed
				: summed.value("authoritative_language", guide.authoritative().code());
	}

	private static RegisterEntry text(RegisterEntry entry, String name, Wording text) {
		return entry.text(name, Map.of(Language.KK, text.kk(), Language.RU, text.ru(), Language.EN, text.en()));
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
