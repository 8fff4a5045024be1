package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Where the document of a notice is stored. */
@Embeddable
class NoticeBody {

	@EmbeddedColumnNaming("title_%s")
	private Wording title;

	@EmbeddedColumnNaming("text_%s")
	private Wording text;

	@EmbeddedColumnNaming("issuer_%s")
	private Wording issuer;

	@EmbeddedColumnNaming("conciliation_%s")
	private Wording conciliation;

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "notice_village", joinColumns = @JoinColumn(name = "notice_id"))
	@Column(name = "kato")
	private Set<String> villages = new TreeSet<>();

	@EmbeddedColumnNaming("act_%s")
	private Act act;

	@Enumerated(EnumType.STRING)
	private LegalRegime legalRegime;

	private @Nullable LocalDate alienationFrom;

	private @Nullable LocalDate alienationUntil;

	@Enumerated(EnumType.STRING)
	private NoticeKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable Authority authority;

	@EmbeddedColumnNaming("on_behalf_of_%s")
	private Wording onBehalfOf;

	@EmbeddedColumnNaming("signatory_%s")
	private Wording signatory;

	private String actAddress;

	@Enumerated(EnumType.STRING)
	private @Nullable Ground ground;

	@EmbeddedColumnNaming("purpose_%s")
	private Wording purpose;

	@EmbeddedColumnNaming("owners_%s")
	private Wording owners;

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "notice_plot", joinColumns = @JoinColumn(name = "notice_id"))
	@OrderColumn(name = "position")
	private List<PlotTaken> plots = new ArrayList<>();

	private NoticePlace place;

	private NoticeRights rights;

	private ReadingGuide guide;

	/** For Hibernate, and to be written at once. */
	@SuppressWarnings("NullAway.Init")
	protected NoticeBody() {
	}

	static NoticeBody of(NoticeDocument document) {
		NoticeBody body = new NoticeBody();
		body.write(document);
		return body;
	}

	void write(NoticeDocument document) {
		write(document.content());
		write(document.particulars());
	}

	private void write(NoticeContent content) {
		this.title = content.title();
		this.text = content.text();
		this.issuer = content.issuer();
		this.conciliation = content.conciliation();
		this.villages.retainAll(content.villages());
		this.villages.addAll(content.villages());
		this.act = Act.of(content);
		this.legalRegime = content.regime();
		this.alienationFrom = content.alienationFrom();
		this.alienationUntil = content.alienationUntil();
	}

	private void write(NoticeParticulars particulars) {
		this.kind = particulars.kind();
		this.authority = particulars.issue().authority();
		this.onBehalfOf = particulars.issue().onBehalfOf();
		this.signatory = particulars.issue().signatory();
		this.actAddress = particulars.issue().actAddress();
		this.ground = particulars.items().ground();
		this.purpose = particulars.items().purpose();
		this.owners = particulars.items().owners();
		if (!this.plots.equals(particulars.items().plots())) {
			this.plots.clear();
			this.plots.addAll(particulars.items().plots());
		}
		this.place = particulars.place();
		this.rights = particulars.rights();
		this.guide = particulars.guide();
	}

	/**
	 * Everything that can be read.
	 * @param concerns the notice this is a later edition of, empty for a first one
	 */
	NoticeDocument document(@Nullable NoticeNumber concerns) {
		return new NoticeDocument(content(), particulars(concerns));
	}

	private NoticeContent content() {
		return new NoticeContent(this.title, this.text, this.issuer, this.conciliation, new TreeSet<>(this.villages),
				this.act.number(), this.act.date(), this.legalRegime, this.alienationFrom, this.alienationUntil,
				this.act.areaHa());
	}

	private NoticeParticulars particulars(@Nullable NoticeNumber concerns) {
		return new NoticeParticulars(this.kind,
				new NoticeIssue(this.authority, this.onBehalfOf, this.signatory, this.actAddress),
				new ResolutionItems(this.ground, this.purpose, this.plots, this.owners), this.place, this.rights,
				this.guide, concerns);
	}

	NoticeKind kind() {
		return this.kind;
	}

	LegalRegime regime() {
		return this.legalRegime;
	}

	String map() {
		return this.place.map();
	}

	void showPlotsIn(String sha256) {
		this.place = this.place.shownIn(sha256);
	}

	/** Puts the plots where the outlines say; the others lose theirs. */
	void outline(Map<String, Boundary> outlines) {
		List<PlotTaken> placed = particulars(null).items().outlined(outlines).plots();
		if (!this.plots.equals(placed)) {
			this.plots.clear();
			this.plots.addAll(placed);
		}
	}

	/** Empties every text a court can have objected to; dates and numbers stay. */
	void erase() {
		NoticeContent old = content();
		write(new NoticeContent(Wording.NONE, Wording.NONE, Wording.NONE, Wording.NONE, old.villages(), old.actNumber(),
				old.actDate(), old.regime(), old.alienationFrom(), old.alienationUntil(), old.areaHa()));
		write(new NoticeParticulars(this.kind, new NoticeIssue(this.authority, Wording.NONE, Wording.NONE, ""),
				new ResolutionItems(this.ground, Wording.NONE, List.of(), Wording.NONE), this.place.shownIn(""),
				NoticeRights.NONE, new ReadingGuide(Wording.NONE, this.guide.authoritative()), null));
	}

}
