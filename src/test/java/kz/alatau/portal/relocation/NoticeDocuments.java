package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;

import static kz.alatau.portal.relocation.NoticeContents.THREE_LANGUAGES;

/** Complete documents for tests, to be spoilt in one place. */
final class NoticeDocuments {

	static final String MAP = "a".repeat(64);

	static final PlotTaken PLOT = new PlotTaken("03-046-123-456", "196837100", new BigDecimal("0.12"));

	static final ResolutionItems ITEMS = new ResolutionItems(Ground.HOUSING, THREE_LANGUAGES, List.of(PLOT),
			THREE_LANGUAGES);

	static final NoticeRights RIGHTS = new NoticeRights(THREE_LANGUAGES, Wording.NONE, Wording.NONE);

	static final NoticePlace PLACE = new NoticePlace(MAP, TerritoryType.NONE, null, "");

	static final NoticeIssue ISSUE = new NoticeIssue(Authority.AKIMAT, Wording.NONE, Wording.NONE, "");

	private NoticeDocuments() {
	}

	static NoticeDocument general(NoticeKind kind) {
		NoticeContent content = NoticeContents.of(LegalRegime.GENERAL, THREE_LANGUAGES, LocalDate.of(2027, 2, 24));
		return new NoticeDocument(content,
				new NoticeParticulars(kind, ISSUE, ITEMS, PLACE, RIGHTS, NoticeNumber.of("2026-0001")));
	}

	/**
	 * The start of a taking under the general law, complete on the day of its content.
	 */
	static NoticeDocument start(NoticeContent content) {
		NoticeParticulars old = ((content.regime() == LegalRegime.GENERAL) ? general(NoticeKind.START)
				: special(NoticeKind.START))
			.particulars();
		return new NoticeDocument(content,
				new NoticeParticulars(old.kind(), old.issue(), old.items(), old.place(), old.rights(), null));
	}

	static NoticeDocument special(NoticeKind kind) {
		NoticeContent content = NoticeContents.special(LocalDate.of(2027, 2, 24));
		var items = new ResolutionItems(Ground.ALATAU, THREE_LANGUAGES, List.of(PLOT), THREE_LANGUAGES);
		var place = new NoticePlace(MAP, TerritoryType.PROSPECTIVE, null, "");
		var issue = new NoticeIssue(Authority.ADMINISTRATION, Wording.NONE, Wording.NONE, "");
		return new NoticeDocument(content,
				new NoticeParticulars(kind, issue, items, place, RIGHTS, NoticeNumber.of("2026-0001")));
	}

	static NoticeDocument with(NoticeDocument document, NoticeContent content) {
		return new NoticeDocument(content, document.particulars());
	}

	static NoticeDocument with(NoticeDocument document, ResolutionItems items) {
		NoticeParticulars old = document.particulars();
		return new NoticeDocument(document.content(),
				new NoticeParticulars(old.kind(), old.issue(), items, old.place(), old.rights(), old.concerns()));
	}

	static NoticeDocument with(NoticeDocument document, NoticePlace place) {
		NoticeParticulars old = document.particulars();
		return new NoticeDocument(document.content(),
				new NoticeParticulars(old.kind(), old.issue(), old.items(), place, old.rights(), old.concerns()));
	}

	static NoticeDocument with(NoticeDocument document, NoticeIssue issue) {
		NoticeParticulars old = document.particulars();
		return new NoticeDocument(document.content(),
				new NoticeParticulars(old.kind(), issue, old.items(), old.place(), old.rights(), old.concerns()));
	}

	static NoticeDocument with(NoticeDocument document, NoticeRights rights) {
		NoticeParticulars old = document.particulars();
		return new NoticeDocument(document.content(),
				new NoticeParticulars(old.kind(), old.issue(), old.items(), old.place(), rights, old.concerns()));
	}

	static NoticeDocument with(NoticeDocument document, ReadingGuide guide) {
		NoticeParticulars old = document.particulars();
		return new NoticeDocument(document.content(), new NoticeParticulars(old.kind(), old.issue(), old.items(),
				old.place(), old.rights(), guide, old.concerns()));
	}

	/** A notice that says nothing at all. */
	static NoticeDocument empty(NoticeKind kind) {
		NoticeContent content = new NoticeContent(Wording.NONE, Wording.NONE, Wording.NONE, Wording.NONE,
				NoticeContents.villages(), "", null, LegalRegime.GENERAL, null, null);
		return new NoticeDocument(content,
				new NoticeParticulars(kind, new NoticeIssue(null, Wording.NONE, Wording.NONE, ""),
						new ResolutionItems(null, Wording.NONE, List.of(), Wording.NONE),
						new NoticePlace("", TerritoryType.NONE, null, ""),
						new NoticeRights(Wording.NONE, Wording.NONE, Wording.NONE), null));
	}

}
