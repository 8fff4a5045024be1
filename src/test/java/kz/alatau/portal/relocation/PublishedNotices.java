package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Portal;

/** Makes notices for tests of what is published: written, reviewed and published. */
public final class PublishedNotices {

	public static final String VILLAGE = "196837100";

	private static final Boundary OUTLINE = Boundary
		.ofWkt("POLYGON ((77.1 43.6, 77.1005 43.6, 77.1005 43.6003, 77.1 43.6003, 77.1 43.6))");

	private static final CourtDecision DECISION = new CourtDecision("Алматы облыстық соты", "2-15",
			LocalDate.of(2026, 9, 1));

	private static final String AUTHOR = "author-of-tests";

	private static final String REVIEWER = "reviewer-of-tests";

	private static final String PUBLISHER = "publisher-of-tests";

	private final NoticeDrafts drafts;

	private final NoticeApprovals approvals;

	private final LocalDate today;

	public PublishedNotices(NoticeDrafts drafts, NoticeApprovals approvals, Clock clock) {
		this.drafts = drafts;
		this.approvals = approvals;
		this.today = LocalDate.ofInstant(clock.instant(), Portal.ZONE);
	}

	/** A notice that begins a taking, not published yet. */
	public NoticeEdition draft() {
		return withFiles(this.drafts.draft(document(NoticeKind.START, null), AUTHOR));
	}

	/** A notice that begins a taking. */
	public NoticeEdition start() {
		return publish(draft());
	}

	/** A first edition that says the same but for the change. */
	public NoticeEdition first(UnaryOperator<NoticeDocument> change) {
		return publish(withFiles(this.drafts.draft(change.apply(document(NoticeKind.START, null)), AUTHOR)));
	}

	/** A later edition that says the same but for the change. */
	public NoticeEdition next(NoticeEdition before, NoticeKind kind, UnaryOperator<NoticeDocument> change) {
		NoticeEdition next = done(this.drafts.draftNext(before.number(), kind, AUTHOR));
		NoticeView view = view(next);
		NoticeDocument begun = (kind == NoticeKind.TERMINATION) ? ended(view.document()) : view.document();
		done(this.drafts.edit(next, view.version(), change.apply(begun), AUTHOR));
		return publish(next);
	}

	/** The act that ends a taking is another one than the act that ordered it. */
	public static NoticeDocument ended(NoticeDocument document) {
		NoticeContent old = document.content();
		String english = old.text().en().isEmpty() ? "" : "The taking is ended";
		return new NoticeDocument(
				new NoticeContent(old.title(), new Wording("Алып қою тоқтатылды", "Изъятие прекращено", english),
						old.issuer(), old.conciliation(), old.villages(), "9-тоқтату", old.actDate(), old.regime(),
						old.alienationFrom(), old.alienationUntil(), old.areaHa()),
				document.particulars());
	}

	public void withdraw(NoticeEdition edition) {
		done(this.approvals.withdraw(edition, view(edition).version(),
				new Wording("Жаңылыс <жарияланған> & кері алынды", "Опубликовано <по ошибке> & отозвано", ""),
				PUBLISHER));
	}

	public void remove(NoticeEdition edition) {
		done(this.approvals.remove(edition, view(edition).version(),
				new Wording("Сот шешімі 2-15", "Решение суда 2-15", "Court decision 2-15"), DECISION, PUBLISHER));
	}

	public static NoticeDocument withTitle(NoticeDocument document, Wording title, Wording text) {
		NoticeContent old = document.content();
		return new NoticeDocument(
				new NoticeContent(title, text, old.issuer(), old.conciliation(), old.villages(), old.actNumber(),
						old.actDate(), old.regime(), old.alienationFrom(), old.alienationUntil(), old.areaHa()),
				document.particulars());
	}

	public static NoticeDocument withDate(NoticeDocument document, LocalDate from) {
		NoticeContent old = document.content();
		return new NoticeDocument(
				new NoticeContent(old.title(), old.text(), old.issuer(), old.conciliation(), old.villages(),
						old.actNumber(), old.actDate(), old.regime(), from, old.alienationUntil(), old.areaHa()),
				document.particulars());
	}

	/** A taking under the special regime. */
	public static NoticeDocument special(NoticeDocument document) {
		return changed(document, NoticeKind.START, LegalRegime.ALATAU_SPECIAL, TerritoryType.PRIORITY_TAKING);
	}

	/** Two years to develop the same plots: nothing is taken. */
	public static NoticeDocument twoYears(NoticeDocument document) {
		return changed(document, NoticeKind.TWO_YEAR_DEVELOPMENT, LegalRegime.ALATAU_SPECIAL,
				TerritoryType.PROSPECTIVE);
	}

	private static NoticeDocument changed(NoticeDocument document, NoticeKind kind, LegalRegime regime,
			TerritoryType territory) {
		NoticeContent old = document.content();
		NoticeParticulars more = document.particulars();
		var content = new NoticeContent(old.title(), old.text(), old.issuer(), old.conciliation(), old.villages(),
				old.actNumber(), old.actDate(), regime, old.alienationFrom(), old.alienationUntil(), old.areaHa());
		var issue = new NoticeIssue(Authority.ADMINISTRATION, Wording.NONE, more.issue().signatory(), "");
		var items = new ResolutionItems(Ground.ALATAU, more.items().purpose(), more.items().plots(),
				more.items().owners());
		return new NoticeDocument(content, new NoticeParticulars(kind, issue, items,
				new NoticePlace("", territory, null, ""), more.rights(), more.guide(), null));
	}

	/** A meeting: no act, no plot, no date. */
	public static NoticeDocument information(NoticeDocument document) {
		NoticeContent old = document.content();
		NoticeParticulars more = document.particulars();
		return new NoticeDocument(
				new NoticeContent(old.title(), old.text(), old.issuer(), Wording.NONE, new TreeSet<>(), "", null,
						LegalRegime.GENERAL, null, null, null),
				new NoticeParticulars(NoticeKind.INFO, new NoticeIssue(null, Wording.NONE, Wording.NONE, ""),
						new ResolutionItems(null, Wording.NONE, List.of(), Wording.NONE), more.place(),
						new NoticeRights(Wording.NONE, Wording.NONE, Wording.NONE), more.guide(), null));
	}

	/** Hash of the map of every edition made here. */
	public static String map() {
		return "ab".repeat(32);
	}

	private NoticeEdition withFiles(NoticeEdition edition) {
		NoticeView view = view(edition);
		return done(this.drafts.attach(edition, view.version(),
				new NoticeFile(map(), "plots.pdf", "PDF", 12_345, NoticeFile.Purpose.MAP), AUTHOR));
	}

	private NoticeEdition publish(NoticeEdition edition) {
		done(this.drafts.send(edition, view(edition).version(), AUTHOR));
		done(this.approvals.review(edition, view(edition).version(), REVIEWER));
		return done(this.approvals.publish(edition, view(edition).version(), PUBLISHER));
	}

	private NoticeView view(NoticeEdition edition) {
		return this.drafts.find(edition.number(), edition.edition()).orElseThrow();
	}

	private static NoticeEdition done(NoticeOutcome outcome) {
		if (outcome instanceof NoticeOutcome.Done(NoticeEdition edition)) {
			return edition;
		}
		throw new AssertionError(outcome);
	}

	private NoticeDocument document(NoticeKind kind, NoticeNumber concerns) {
		NoticeContent content = new NoticeContent(
				new Wording("Жол салу үшін алу", "Изъятие под дорогу", "Taking for a road"),
				new Wording("Өңірдегі ұйғарым.\n\nЕкінші бөлім.", "Решение по участкам.\n\nВторая часть.",
						"A decision on plots.\n\nSecond part."),
				new Wording("Әкімдік", "Акимат", "Akimat"), new Wording("1-кеңсе", "Кабинет 1", "Room 1"),
				new TreeSet<>(List.of(VILLAGE)), "118-п", this.today, LegalRegime.GENERAL, this.today.plusMonths(4),
				null, new BigDecimal("2.5"));
		var issue = new NoticeIssue(Authority.AKIMAT, Wording.NONE, new Wording("Әкім", "Аким", "Akim"), "");
		var items = new ResolutionItems(Ground.NETWORKS, new Wording("Жол", "Дорога", "A road"),
				List.of(new PlotTaken("03-046-123-456", VILLAGE, new BigDecimal("0.12"), OUTLINE),
						new PlotTaken("03-046-123-457", VILLAGE, new BigDecimal("1.50"))),
				new Wording("Жеке тұлғалар", "Физические лица", "Private persons"));
		var rights = new NoticeRights(new Wording("Сотқа", "В суд", "To a court"), Wording.NONE, Wording.NONE);
		var guide = new ReadingGuide(new Wording("Жол салынады", "Будет дорога", "There will be a road"), Language.RU);
		return new NoticeDocument(content, new NoticeParticulars(kind, issue, items,
				new NoticePlace("", TerritoryType.NONE, null, ""), rights, guide, concerns));
	}

}
