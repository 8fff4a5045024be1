package kz.alatau.portal.relocation.procedure;

import java.util.Set;

/**
 * Where a taking stands, step by step of the Law on State Property 413-IV, chapter 6, and
 * what may follow. Two steps of the reference of law are no states but dates: GX, before
 * which the last steps are barred, and GY, the year by which a date may be put off while
 * somebody proves a title ({@link TimeLimit}).
 */
public enum ProcedureState {

	/** A ground of the list, no other way, only the needed extent. */
	GROUNDS_CHECKED("G0"),
	/** By the Government or the local executive body. */
	RESOLUTION_ADOPTED("G1"),
	/** In the media and on the website of the body. */
	PUBLISHED("G2"),
	/** Plots or date were changed: everything starts again with the publication of it. */
	AMENDED("G2a"),
	/** By a resolution that is published as well. */
	TERMINATED("G2b"),
	/** Posted to the owner. */
	NOTICE_SENT("G3"),
	/** From here the times of the owner run. */
	NOTICE_RECEIVED("G4"),
	/** Asked for after the notice. */
	CONCILIATION_1("G4a"),
	/** The documents are there. */
	VALUATION("G5"),
	/** Posted to the owner. */
	DRAFT_CONTRACT_SENT("G6"),
	/** Consent or disagreement in writing. */
	OWNER_REPLY("G7"),
	/** Over the draft contract. */
	CONCILIATION_2("G7a"),
	/** The agreed draft lies before the local representative body. */
	MASLIKHAT("G8"),
	/** By the executive body and the owner. */
	CONTRACT_SIGNED("G9"),
	/** Without consent. */
	COURT_CLAIM("G10"),
	/** In full, before title passes. */
	COMPENSATION_PAID("G11"),
	/** Actual transfer and registration. */
	HANDED_OVER("G12"),
	/** The court refused. */
	CLAIM_REJECTED("G13");

	private final String code;

	ProcedureState(String code) {
		this.code = code;
	}

	/** Id of the step in the reference of law. */
	public String code() {
		return this.code;
	}

	public String messageKey() {
		return "procedure.state." + name();
	}

	/** The states that may follow; a repeated sending stays where it is. */
	public Set<ProcedureState> next() {
		return switch (this) {
			case GROUNDS_CHECKED -> Set.of(RESOLUTION_ADOPTED);
			case RESOLUTION_ADOPTED -> Set.of(PUBLISHED, TERMINATED);
			case PUBLISHED -> Set.of(NOTICE_SENT, AMENDED, TERMINATED);
			case AMENDED -> Set.of(PUBLISHED, AMENDED, TERMINATED);
			case NOTICE_SENT -> Set.of(NOTICE_SENT, NOTICE_RECEIVED, AMENDED, TERMINATED);
			case NOTICE_RECEIVED -> Set.of(CONCILIATION_1, VALUATION, COURT_CLAIM, AMENDED, TERMINATED);
			case CONCILIATION_1 -> Set.of(VALUATION, COURT_CLAIM, AMENDED, TERMINATED);
			case VALUATION -> Set.of(DRAFT_CONTRACT_SENT, AMENDED, TERMINATED);
			// An owner who does not answer has not agreed: the claim need not wait for
			// it.
			case DRAFT_CONTRACT_SENT -> Set.of(DRAFT_CONTRACT_SENT, OWNER_REPLY, COURT_CLAIM, AMENDED, TERMINATED);
			case OWNER_REPLY -> Set.of(CONCILIATION_2, MASLIKHAT, COURT_CLAIM, AMENDED, TERMINATED);
			case CONCILIATION_2 -> Set.of(MASLIKHAT, COURT_CLAIM, AMENDED, TERMINATED);
			case MASLIKHAT -> Set.of(CONTRACT_SIGNED, AMENDED, TERMINATED);
			case CONTRACT_SIGNED -> Set.of(COMPENSATION_PAID, AMENDED, TERMINATED);
			case COURT_CLAIM -> Set.of(COMPENSATION_PAID, CLAIM_REJECTED, AMENDED, TERMINATED);
			case COMPENSATION_PAID -> Set.of(HANDED_OVER);
			case TERMINATED, HANDED_OVER, CLAIM_REJECTED -> Set.of();
		};
	}

	public boolean mayBecome(ProcedureState other) {
		return next().contains(other);
	}

	/** Whether nothing follows. */
	public boolean isFinal() {
		return next().isEmpty();
	}

	/**
	 * G3: whether nothing runs before a delivery receipt is there; without one it is sent
	 * again (413-IV, article 64(1)).
	 */
	public boolean waitsForReceipt() {
		return this == NOTICE_SENT;
	}

	/** GX: whether the state is barred until three months after publication. */
	public boolean waitsForEarliestTaking() {
		return this == CONTRACT_SIGNED || this == COURT_CLAIM || this == COMPENSATION_PAID || this == HANDED_OVER;
	}

}
