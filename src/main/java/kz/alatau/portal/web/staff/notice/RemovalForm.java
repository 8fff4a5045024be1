package kz.alatau.portal.web.staff.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.relocation.CourtDecision;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to have a court order carried out.
 *
 * @param reason why the text is removed
 * @param court name of the court
 * @param decisionNumber number of its decision
 * @param decisionDate date of its decision, year first
 * @param proof code or password of the one who removes it
 * @param version the version of the notice the form was filled in on
 */
record RemovalForm(WordingForm reason, String court, String decisionNumber, String decisionDate, String proof,
		long version) {

	static final RemovalForm EMPTY = new RemovalForm(WordingForm.EMPTY, "", "", "", "", 0);

	/** A field that was not sent arrives as null. */
	RemovalForm {
		reason = Objects.requireNonNullElse(reason, WordingForm.EMPTY);
		court = Objects.requireNonNullElse(court, "");
		decisionNumber = Objects.requireNonNullElse(decisionNumber, "");
		decisionDate = Objects.requireNonNullElse(decisionDate, "");
		proof = Objects.requireNonNullElse(proof, "");
	}

	/** What cannot be read at all. */
	List<Refusal> faults() {
		List<Refusal> faults = new ArrayList<>(this.reason.faults("reason", ApprovalForm.MAX_LENGTH));
		date(faults);
		return faults;
	}

	/** The decision; it may be unfinished. */
	CourtDecision decision() {
		return new CourtDecision(this.court, this.decisionNumber, date(new ArrayList<>()));
	}

	private @Nullable LocalDate date(List<Refusal> faults) {
		return new TypedFields(faults).date("decisionDate", this.decisionDate);
	}

	/** Never into a log. */
	@Override
	public String toString() {
		return "RemovalForm[…]";
	}

}
