package kz.alatau.portal.relocation.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import static kz.alatau.portal.relocation.procedure.Actor.AUTHORITY;
import static kz.alatau.portal.relocation.procedure.Actor.COURT;
import static kz.alatau.portal.relocation.procedure.Actor.OWNER;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.CLAIM_IS_GRANTED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.CLAIM_IS_REJECTED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.COMMISSION_DECIDES;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.COMPENSATION_IS_PAID;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.CONCILIATION_IS_ANSWERED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.CONCILIATION_IS_ASKED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.CONTRACT_IS_SIGNED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.DOCUMENTS_ARE_RECEIVED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.DRAFT_CONTRACT_IS_RECEIVED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.DRAFT_CONTRACT_IS_SENT;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.DRAFT_IS_SUBMITTED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.HEARING_IS_PREPARED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.NOTICE_IS_RECEIVED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.NOTICE_IS_SENT;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.OWNER_CONSENTS;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.OWNER_DISAGREES;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.PROPOSALS_ARE_AGREED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.PROPOSALS_ARE_MADE;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.PROPOSALS_ARE_REFUSED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.RESOLUTION_IS_ADOPTED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.RESOLUTION_IS_CHANGED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.RESOLUTION_IS_PUBLISHED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.TERMINATION_IS_ADOPTED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.TERMINATION_IS_PUBLISHED;
import static kz.alatau.portal.relocation.procedure.ProcedureEvent.VALUATION_IS_DONE;

/**
 * The times the law sets: what starts each, what ends it and who has to keep it. How long
 * each is stands in the files of the procedure under its id.
 */
public enum TimeLimit {

	PUBLICATION("G2", AUTHORITY, EnumSet.of(RESOLUTION_IS_ADOPTED, RESOLUTION_IS_CHANGED),
			EnumSet.of(RESOLUTION_IS_PUBLISHED)),
	TERMINATION_PUBLICATION("G2b", AUTHORITY, EnumSet.of(TERMINATION_IS_ADOPTED), EnumSet.of(TERMINATION_IS_PUBLISHED)),
	SENDING("G3", AUTHORITY, EnumSet.of(RESOLUTION_IS_PUBLISHED), EnumSet.of(NOTICE_IS_SENT)),
	/** At least so long: nobody may ask the owner for the documents sooner. */
	DOCUMENTS("G4", OWNER, EnumSet.of(NOTICE_IS_RECEIVED), EnumSet.of(DOCUMENTS_ARE_RECEIVED)),
	CONCILIATION("G4a", OWNER, EnumSet.of(NOTICE_IS_RECEIVED), EnumSet.of(CONCILIATION_IS_ASKED)),
	CONCILIATION_ANSWER("G4a-ANSWER", AUTHORITY, EnumSet.of(CONCILIATION_IS_ASKED),
			EnumSet.of(CONCILIATION_IS_ANSWERED)),
	VALUATION("G5", AUTHORITY, EnumSet.of(DOCUMENTS_ARE_RECEIVED), EnumSet.of(VALUATION_IS_DONE)),
	DRAFT_CONTRACT("G6", AUTHORITY, EnumSet.of(VALUATION_IS_DONE), EnumSet.of(DRAFT_CONTRACT_IS_SENT)),
	REPLY("G7", OWNER, EnumSet.of(DRAFT_CONTRACT_IS_RECEIVED), EnumSet.of(OWNER_CONSENTS, OWNER_DISAGREES)),
	PROPOSALS("G7a", OWNER, EnumSet.of(DRAFT_CONTRACT_IS_RECEIVED), EnumSet.of(PROPOSALS_ARE_MADE, OWNER_CONSENTS)),
	PROPOSALS_ANSWER("G7a-ANSWER", AUTHORITY, EnumSet.of(PROPOSALS_ARE_MADE),
			EnumSet.of(PROPOSALS_ARE_AGREED, PROPOSALS_ARE_REFUSED)),
	SUBMISSION("G8", AUTHORITY, EnumSet.of(OWNER_CONSENTS, PROPOSALS_ARE_AGREED), EnumSet.of(DRAFT_IS_SUBMITTED)),
	COMMISSION("G8-COMMISSION", AUTHORITY, EnumSet.of(DRAFT_IS_SUBMITTED), EnumSet.of(COMMISSION_DECIDES)),
	/** The first day a claim may be filed; the last is the date of the resolution. */
	CLAIM("G10", AUTHORITY, EnumSet.of(NOTICE_IS_RECEIVED), EnumSet.of(ProcedureEvent.CLAIM_IS_FILED)),
	COURT_DECISION("G10-COURT", COURT, EnumSet.of(HEARING_IS_PREPARED),
			EnumSet.of(CLAIM_IS_GRANTED, CLAIM_IS_REJECTED)),
	PAYMENT("G11", AUTHORITY, EnumSet.of(CONTRACT_IS_SIGNED, CLAIM_IS_GRANTED), EnumSet.of(COMPENSATION_IS_PAID)),
	/** The first day a plot may be taken. */
	EARLIEST_TAKING("GX", AUTHORITY, EnumSet.of(RESOLUTION_IS_PUBLISHED),
			EnumSet.of(ProcedureEvent.PROPERTY_IS_HANDED_OVER)),
	/**
	 * Counted from the date of alienation, once a title is confirmed; no event starts it.
	 */
	TITLE_EXTENSION("GY", AUTHORITY, none(), none()),
	/** Counted from the notice of the administration; no event of a taking starts it. */
	DEVELOPMENT("AL-02", OWNER, none(), none());

	private final String id;

	private final Actor actor;

	private final Set<ProcedureEvent> starts;

	private final Set<ProcedureEvent> ends;

	TimeLimit(String id, Actor actor, Set<ProcedureEvent> starts, Set<ProcedureEvent> ends) {
		this.id = id;
		this.actor = actor;
		this.starts = starts;
		this.ends = ends;
	}

	private static Set<ProcedureEvent> none() {
		return EnumSet.noneOf(ProcedureEvent.class);
	}

	/** Id of the rule in the reference of law, with a suffix where a step has several. */
	public String id() {
		return this.id;
	}

	public Actor actor() {
		return this.actor;
	}

	public String messageKey() {
		return "procedure.limit." + name();
	}

	boolean isStartedBy(ProcedureEvent event) {
		return this.starts.contains(event);
	}

	boolean isEndedBy(ProcedureEvent event) {
		return this.ends.contains(event);
	}

	/** Whether what would end it can still happen, now or later. */
	boolean canStillEnd(ProcedureState state) {
		return (this == EARLIEST_TAKING) ? !state.isFinal()
				: this.ends.stream().anyMatch((event) -> event.after(state).isPresent());
	}

	/** Whether all that starts it is known to everybody. */
	boolean isPublic() {
		return !this.starts.isEmpty() && this.starts.stream().allMatch(ProcedureEvent::isPublic);
	}

	static Optional<TimeLimit> ofId(String id) {
		return Arrays.stream(values()).filter((limit) -> limit.id.equals(id)).findFirst();
	}

}
