package kz.alatau.portal.web.staff.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeDocument;
import kz.alatau.portal.relocation.NoticeIssue;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeParticulars;
import kz.alatau.portal.relocation.NoticePlace;
import kz.alatau.portal.relocation.NoticeRights;
import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.relocation.ReadingGuide;
import kz.alatau.portal.relocation.ResolutionItems;
import kz.alatau.portal.relocation.TerritoryType;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of a draft. A fault here is input that cannot be stored at all; whether
 * a draft may be published is for the law to say.
 */
final class NoticeFormReader {

	/** As wide as the columns of the table. */
	private static final int SHORT = 300;

	private static final int TEXT = 20_000;

	private static final int LONG = 2_000;

	private static final int MIDDLE = 1_000;

	private static final int ACT_NUMBER = 100;

	private static final int PHASE = 20;

	private final NoticeForm form;

	private final Set<String> knownVillages;

	private final PlotLines plotLines;

	private final List<Refusal> faults = new ArrayList<>();

	private final TypedFields fields = new TypedFields(this.faults);

	private final @Nullable NoticeDocument document;

	/**
	 * @param stored what the form changes, empty for a new draft; what it concerns, its
	 * map and its outlines are not in the form and stay
	 */
	NoticeFormReader(NoticeForm form, Set<String> knownVillages, PlotLines plotLines, @Nullable NoticeDocument stored) {
		this.form = form;
		this.knownVillages = knownVillages;
		this.plotLines = plotLines;
		this.document = read((stored != null) ? stored.particulars() : null);
	}

	/** What cannot be read; empty when there is a document. */
	List<Refusal> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * What was read.
	 * @throws IllegalStateException when there are faults
	 */
	NoticeDocument document() {
		if (this.document == null) {
			throw new IllegalStateException("The form has faults: " + this.faults);
		}
		return this.document;
	}

	private @Nullable NoticeDocument read(@Nullable NoticeParticulars stored) {
		NoticeNumber concerns = (stored != null) ? stored.concerns() : null;
		checkLengths();
		checkVillages();
		NoticeKind kind = this.fields.choice("noticeKind", this.form.noticeKind(), NoticeKind.START);
		if ((concerns == null) != NoticeKind.FIRST.contains(kind)) {
			this.faults.add(Refusal.of("noticeKind", "notices.refused.next-kind"));
		}
		LocalDate actDate = this.fields.date("actDate", this.form.actDate());
		LegalRegime regime = this.fields.choice("regime", this.form.regime(), LegalRegime.GENERAL);
		List<PlotTaken> plots = this.plotLines.read(this.form.plots(), this.faults);
		BigDecimal areaHa = this.fields.hectares("areaHa", this.form.areaHa());
		NoticePlace place = place((stored != null) ? stored.place().map() : "");
		ReadingGuide guide = guide();
		NoticeIssue issue = issue();
		Ground ground = this.fields.optional("ground", Ground.class, this.form.ground());
		LocalDate from = this.fields.date("alienationFrom", this.form.alienationFrom());
		LocalDate until = this.fields.date("alienationUntil", this.form.alienationUntil());
		if (from != null && until != null && until.isBefore(from)) {
			this.faults.add(Refusal.of("alienationUntil", "staff.form.until-before-from"));
		}
		if (!this.faults.isEmpty()) {
			return null;
		}
		var content = new NoticeContent(this.form.title().wording(), this.form.text().wording(),
				this.form.issuer().wording(), this.form.conciliation().wording(), new TreeSet<>(this.form.villages()),
				TypedFields.clean(this.form.actNumber()), actDate, regime, from, until, areaHa);
		var items = new ResolutionItems(ground, this.form.purpose().wording(), plots, this.form.owners().wording())
			.outlined((stored != null) ? stored.items().outlines() : Map.of());
		return new NoticeDocument(content, new NoticeParticulars(kind, issue, items, place, rights(), guide, concerns));
	}

	private ReadingGuide guide() {
		return new ReadingGuide(this.form.summary().wording(),
				this.fields.optional("authoritative", Language.class, this.form.authoritative()));
	}

	private NoticeIssue issue() {
		return new NoticeIssue(this.fields.optional("authority", Authority.class, this.form.authority()),
				this.form.onBehalfOf().wording(), this.form.signatory().wording(),
				this.fields.address("actAddress", this.form.actAddress()));
	}

	private NoticePlace place(String map) {
		return new NoticePlace(map, this.fields.choice("territory", this.form.territory(), TerritoryType.NONE),
				this.fields.planVersion("planVersion", this.form.planVersion()), TypedFields.clean(this.form.phase()));
	}

	private NoticeRights rights() {
		return new NoticeRights(this.form.appeal().wording(), this.form.compensation().wording(),
				this.form.legalHelp().wording());
	}

	private void checkLengths() {
		this.faults.addAll(this.form.title().faults("title", SHORT));
		this.faults.addAll(this.form.summary().faults("summary", MIDDLE));
		this.faults.addAll(this.form.text().faults("text", TEXT));
		this.faults.addAll(this.form.issuer().faults("issuer", SHORT));
		this.faults.addAll(this.form.onBehalfOf().faults("onBehalfOf", SHORT));
		this.faults.addAll(this.form.signatory().faults("signatory", SHORT));
		this.faults.addAll(this.form.purpose().faults("purpose", LONG));
		this.faults.addAll(this.form.owners().faults("owners", MIDDLE));
		this.faults.addAll(this.form.conciliation().faults("conciliation", MIDDLE));
		this.faults.addAll(this.form.appeal().faults("appeal", LONG));
		this.faults.addAll(this.form.compensation().faults("compensation", LONG));
		this.faults.addAll(this.form.legalHelp().faults("legalHelp", MIDDLE));
		this.fields.checkLength("actNumber", this.form.actNumber(), ACT_NUMBER);
		this.fields.checkLength("phase", this.form.phase(), PHASE);
	}

	private void checkVillages() {
		if (!this.knownVillages.containsAll(this.form.villages())) {
			this.faults.add(Refusal.of("villages", "staff.form.village-unknown"));
		}
	}

}
