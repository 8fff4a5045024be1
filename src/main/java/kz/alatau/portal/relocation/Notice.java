package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import kz.alatau.portal.shared.Refusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * A notice from its first draft to its withdrawal. Once published it says for ever what
 * it said; the database guards that too.
 */
@Entity
class Notice {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private NoticeNumber number;

	@Enumerated(EnumType.STRING)
	private NoticeStatus status = NoticeStatus.DRAFT;

	private boolean demonstration;

	@EmbeddedColumnNaming("title_%s")
	private Wording title;

	@EmbeddedColumnNaming("text_%s")
	private Wording text;

	@EmbeddedColumnNaming("issuer_%s")
	private Wording issuer;

	@EmbeddedColumnNaming("conciliation_%s")
	private Wording conciliation;

	@ElementCollection
	@CollectionTable(name = "notice_village", joinColumns = @JoinColumn(name = "notice_id"))
	@Column(name = "kato")
	private Set<String> villages = new TreeSet<>();

	@EmbeddedColumnNaming("act_%s")
	private Act act;

	@Enumerated(EnumType.STRING)
	private LegalRegime legalRegime;

	private @Nullable LocalDate alienationFrom;

	private @Nullable LocalDate alienationUntil;

	@EmbeddedColumnNaming("created_%s")
	private Stamp created;

	@EmbeddedColumnNaming("updated_%s")
	private Stamp updated;

	@EmbeddedColumnNaming("published_%s")
	private @Nullable Stamp published;

	@EmbeddedColumnNaming("withdrawn_%s")
	private @Nullable Stamp withdrawn;

	@EmbeddedColumnNaming("reason_%s")
	private Wording reason = Wording.NONE;

	@Version
	private long version;

	/** Begins a draft. */
	@SuppressWarnings("NullAway.Init")
	Notice(NoticeNumber number, NoticeContent content, Stamp stamp) {
		this.number = number;
		this.demonstration = number.isDemonstration();
		this.created = stamp;
		write(content, stamp);
	}

	/** For Hibernate. */
	@SuppressWarnings("NullAway.Init")
	protected Notice() {
	}

	/**
	 * Replaces the content of a draft.
	 * @return why not, or nothing when it is done
	 */
	List<Refusal> edit(NoticeContent content, Stamp stamp) {
		if (this.status != NoticeStatus.DRAFT) {
			return List.of(refusedAs(this.status));
		}
		write(content, stamp);
		return List.of();
	}

	/**
	 * Makes the notice public; its day is the day in Asia/Almaty.
	 * @return why not, or nothing when it is done
	 */
	List<Refusal> publish(Stamp stamp) {
		if (!this.status.mayBecome(NoticeStatus.PUBLISHED)) {
			return List.of(refusedAs(this.status));
		}
		List<Refusal> refusals = PublicationGate.refusals(content(), stamp.day());
		if (refusals.isEmpty()) {
			this.status = NoticeStatus.PUBLISHED;
			this.published = stamp;
		}
		return refusals;
	}

	/**
	 * Takes a public notice back; it stays readable with the reason.
	 * @param why Kazakh and Russian always; English where the notice itself needs it
	 * @return why not, or nothing when it is done
	 */
	List<Refusal> withdraw(Wording why, Stamp stamp) {
		if (!this.status.mayBecome(NoticeStatus.WITHDRAWN)) {
			return List.of(refusedAs(this.status));
		}
		List<Refusal> refusals = WithdrawalGate.refusals(why, this.legalRegime);
		if (refusals.isEmpty()) {
			this.status = NoticeStatus.WITHDRAWN;
			this.withdrawn = stamp;
			this.reason = why;
		}
		return refusals;
	}

	private void write(NoticeContent content, Stamp stamp) {
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
		this.updated = stamp;
	}

	NoticeContent content() {
		return new NoticeContent(this.title, this.text, this.issuer, this.conciliation, new TreeSet<>(this.villages),
				this.act.number(), this.act.date(), this.legalRegime, this.alienationFrom, this.alienationUntil,
				this.act.areaHa());
	}

	/** What staff see. */
	NoticeView view() {
		return new NoticeView(this.number, this.status, this.version, content(), this.updated.by(), this.updated.at(),
				(this.published != null) ? this.published.day() : null, withdrawal());
	}

	/** What everybody sees; empty for a draft. */
	@Nullable PublishedNotice published() {
		return (this.published != null)
				? new PublishedNotice(this.number, content(), this.published.day(), withdrawal()) : null;
	}

	NoticeNumber number() {
		return this.number;
	}

	NoticeStatus status() {
		return this.status;
	}

	long version() {
		return this.version;
	}

	private @Nullable Withdrawal withdrawal() {
		return (this.withdrawn != null) ? new Withdrawal(this.withdrawn.day(), this.reason) : null;
	}

	private static Refusal refusedAs(NoticeStatus current) {
		return Refusal.of("status", "notices.refused." + current);
	}

}
