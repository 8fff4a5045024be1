package kz.alatau.portal.relocation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import kz.alatau.portal.shared.Refusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * The people behind an edition: whoever wrote any of it, who reviewed it, who publishes
 * it. These are three different people.
 */
@Embeddable
class Review {

	@ElementCollection
	@CollectionTable(name = "notice_author", joinColumns = @JoinColumn(name = "notice_id"))
	@Column(name = "username")
	private Set<String> authors = new TreeSet<>();

	@EmbeddedColumnNaming("sent_%s")
	private @Nullable Stamp sent;

	@EmbeddedColumnNaming("reviewed_%s")
	private @Nullable Stamp reviewed;

	/** What is to be changed, in the words of who sent it back. */
	private String remark = "";

	void writtenBy(String author) {
		this.authors.add(author);
	}

	void send(Stamp stamp) {
		this.sent = stamp;
		this.reviewed = null;
		this.remark = "";
	}

	void sendBack(String why) {
		this.reviewed = null;
		this.remark = why;
	}

	void pass(Stamp stamp) {
		this.reviewed = stamp;
	}

	List<Refusal> refusalsOfReview(String by) {
		return this.authors.contains(by) ? refused("notices.refused.own-review") : List.of();
	}

	List<Refusal> refusalsOfPublication(String by) {
		if (this.authors.contains(by)) {
			return refused("notices.refused.own-publication");
		}
		return (this.reviewed != null && this.reviewed.by().equals(by)) ? refused("notices.refused.own-reviewed")
				: List.of();
	}

	private static List<Refusal> refused(String messageKey) {
		return List.of(Refusal.of("status", messageKey));
	}

	NoticePeople people() {
		return new NoticePeople(new TreeSet<>(this.authors), (this.reviewed != null) ? this.reviewed.by() : "",
				(this.sent != null) ? this.sent.at() : null, this.remark);
	}

}
