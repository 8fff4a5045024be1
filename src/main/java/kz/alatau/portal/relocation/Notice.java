package kz.alatau.portal.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Refusal;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a notice from its first draft to its withdrawal. Once published it says
 * for ever what it said; the database guards that too.
 */
@Entity
class Notice {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private NoticeNumber number;

	private int edition;

	@Enumerated(EnumType.STRING)
	private NoticeStatus status = NoticeStatus.DRAFT;

	private boolean demonstration;

	@Embedded
	private NoticeBody body;

	@Embedded
	private Review review = new Review();

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "notice_attachment", joinColumns = @JoinColumn(name = "notice_id"))
	@OrderColumn(name = "position")
	private List<NoticeFile> files = new ArrayList<>();

	@EmbeddedColumnNaming("created_%s")
	private Stamp created;

	@EmbeddedColumnNaming("updated_%s")
	private Stamp updated;

	@EmbeddedColumnNaming("published_%s")
	private @Nullable Stamp published;

	@EmbeddedColumnNaming("withdrawn_%s")
	private @Nullable Stamp withdrawn;

	@EmbeddedColumnNaming("removed_%s")
	private @Nullable Stamp removed;

	@EmbeddedColumnNaming("reason_%s")
	private Wording reason = Wording.NONE;

	@Version
	private long version;

	/** Begins a draft. */
	@SuppressWarnings("NullAway.Init")
	Notice(NoticeEdition edition, NoticeDocument document, List<NoticeFile> files, Stamp stamp) {
		this.number = edition.number();
		this.edition = edition.edition();
		this.demonstration = this.number.isDemonstration();
		this.created = stamp;
		this.body = NoticeBody.of(document);
		this.files.addAll(files);
		touch(stamp);
	}

	/** For Hibernate. */
	@SuppressWarnings("NullAway.Init")
	protected Notice() {
	}

	/** Replaces what a draft says; the map stays the one that was handed in. */
	List<Refusal> edit(NoticeDocument document, Stamp stamp) {
		return inDraft(() -> {
			String map = this.body.map();
			this.body.write(document);
			this.body.showPlotsIn(map);
			touch(stamp);
		});
	}

	/** Adds a file to a draft; a map becomes the one that shows the plots. */
	List<Refusal> attach(NoticeFile file, Stamp stamp) {
		return inDraft(() -> {
			this.files.removeIf((other) -> other.sha256().equals(file.sha256()));
			this.files.add(file);
			showPlots();
			touch(stamp);
		});
	}

	/** Takes a file off a draft. */
	List<Refusal> detach(String sha256, Stamp stamp) {
		return inDraft(() -> {
			this.files.removeIf((file) -> file.sha256().equals(sha256));
			showPlots();
			touch(stamp);
		});
	}

	/** Says where the plots of a draft lie; those not named lose their outline. */
	List<Refusal> outline(Map<String, Boundary> outlines, Stamp stamp) {
		return inDraft(() -> {
			this.body.outline(outlines);
			touch(stamp);
		});
	}

	private void showPlots() {
		this.body.showPlotsIn(this.files.reversed()
			.stream()
			.filter((file) -> file.purpose() == NoticeFile.Purpose.MAP)
			.map(NoticeFile::sha256)
			.findFirst()
			.orElse(""));
	}

	private List<Refusal> inDraft(Runnable change) {
		if (this.status != NoticeStatus.DRAFT) {
			return List.of(refusedAs(this.status));
		}
		change.run();
		return List.of();
	}

	private void touch(Stamp stamp) {
		this.updated = stamp;
		this.review.writtenBy(stamp.by());
	}

	/** Hands a draft to somebody else to read; it has to be fit to be published. */
	List<Refusal> send(NoticeGates gates, Stamp stamp) {
		return become(NoticeStatus.IN_REVIEW, () -> gates.refusals(document(), stamp.day()),
				() -> this.review.send(stamp));
	}

	/** Gives it back to its authors. */
	List<Refusal> sendBack(String why) {
		return become(NoticeStatus.DRAFT, List::of, () -> this.review.sendBack(why));
	}

	/** Finds it good; nobody reviews what they wrote. */
	List<Refusal> pass(NoticeGates gates, Stamp stamp) {
		return become(NoticeStatus.REVIEWED, () -> first(this.review.refusalsOfReview(stamp.by()), gates, stamp),
				() -> this.review.pass(stamp));
	}

	/**
	 * Makes it public; its day is the day in Asia/Almaty. Nobody publishes what they
	 * wrote or reviewed.
	 */
	List<Refusal> publish(NoticeGates gates, Stamp stamp) {
		return become(NoticeStatus.PUBLISHED, () -> first(this.review.refusalsOfPublication(stamp.by()), gates, stamp),
				() -> this.published = stamp);
	}

	private List<Refusal> first(List<Refusal> people, NoticeGates gates, Stamp stamp) {
		return people.isEmpty() ? gates.refusals(document(), stamp.day()) : people;
	}

	/**
	 * Takes a public notice back; it stays readable with the reason.
	 * @param why Kazakh and Russian always; English where the notice itself needs it
	 */
	List<Refusal> withdraw(Wording why, Stamp stamp) {
		return become(NoticeStatus.WITHDRAWN, () -> view().refusalsOfWithdrawal(why), () -> {
			this.withdrawn = stamp;
			this.reason = why;
		});
	}

	/** Takes the text off the pages by order of a court, whose decision is named. */
	List<Refusal> remove(Wording why, CourtDecision decision, Stamp stamp) {
		return become(NoticeStatus.REMOVED, () -> view().refusalsOfRemoval(why, decision, stamp.day()), () -> {
			this.removed = stamp;
			this.reason = decision.addedTo(why);
			this.body.erase();
			this.files.clear();
		});
	}

	private List<Refusal> become(NoticeStatus next, Supplier<List<Refusal>> refusals, Runnable change) {
		if (!this.status.mayBecome(next)) {
			return List.of(refusedAs(this.status));
		}
		List<Refusal> found = refusals.get();
		if (found.isEmpty()) {
			this.status = next;
			change.run();
		}
		return found;
	}

	NoticeDocument document() {
		return this.body.document(edition().isFirst() ? null : this.number);
	}

	/** What staff see. */
	NoticeView view() {
		return new NoticeView(edition(), this.status, this.version, document(), this.files, this.review.people(),
				this.updated.by(), this.updated.at(), (this.published != null) ? this.published.at() : null,
				withdrawal());
	}

	/** What everybody sees; empty for a draft. */
	@Nullable PublishedNotice published() {
		return (this.published != null)
				? new PublishedNotice(edition(), this.status, document(), this.files, this.published.at(), withdrawal())
				: null;
	}

	NoticeEdition edition() {
		return new NoticeEdition(this.number, this.edition);
	}

	NoticeStatus status() {
		return this.status;
	}

	long version() {
		return this.version;
	}

	private @Nullable Withdrawal withdrawal() {
		Stamp taken = (this.removed != null) ? this.removed : this.withdrawn;
		return (taken != null) ? new Withdrawal(taken.at(), this.reason) : null;
	}

	private static Refusal refusedAs(NoticeStatus current) {
		return Refusal.of("status", "notices.refused." + current);
	}

}
