package kz.alatau.portal.relocation.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static kz.alatau.portal.relocation.procedure.ProcedureState.COMPENSATION_PAID;
import static kz.alatau.portal.relocation.procedure.ProcedureState.CONCILIATION_1;
import static kz.alatau.portal.relocation.procedure.ProcedureState.CONCILIATION_2;
import static kz.alatau.portal.relocation.procedure.ProcedureState.COURT_CLAIM;
import static kz.alatau.portal.relocation.procedure.ProcedureState.MASLIKHAT;
import static kz.alatau.portal.relocation.procedure.ProcedureState.TERMINATED;
import static kz.alatau.portal.relocation.procedure.ProcedureState.VALUATION;

/**
 * What can happen in a taking. Most events lead to a state ({@link ProcedureState} says
 * from where); others are only noted, because a clock starts or stops with them.
 */
public enum ProcedureEvent {

	GROUNDS_ARE_CHECKED(ProcedureState.GROUNDS_CHECKED, EvidenceKind.REPORT),
	RESOLUTION_IS_ADOPTED(ProcedureState.RESOLUTION_ADOPTED, EvidenceKind.RESOLUTION),
	RESOLUTION_IS_PUBLISHED(ProcedureState.PUBLISHED, EvidenceKind.MEDIA, EvidenceKind.WEBSITE),
	RESOLUTION_IS_CHANGED(ProcedureState.AMENDED, EvidenceKind.RESOLUTION),
	TERMINATION_IS_ADOPTED(TERMINATED, EvidenceKind.RESOLUTION),
	TERMINATION_IS_PUBLISHED(EnumSet.of(TERMINATED), EvidenceKind.MEDIA, EvidenceKind.WEBSITE),

	NOTICE_IS_SENT(ProcedureState.NOTICE_SENT, EvidenceKind.POSTING),
	NOTICE_IS_RECEIVED(ProcedureState.NOTICE_RECEIVED, EvidenceKind.DELIVERY_RECEIPT),
	/** Also while the value is being found: the fifteen days go on. */
	CONCILIATION_IS_ASKED(CONCILIATION_1, EnumSet.of(VALUATION), EvidenceKind.PAPER),
	CONCILIATION_IS_ANSWERED(EnumSet.of(CONCILIATION_1, VALUATION), EvidenceKind.PAPER),
	DOCUMENTS_ARE_RECEIVED(VALUATION, EvidenceKind.PAPER),
	/** A second time where the conciliation orders another valuation. */
	VALUATION_IS_DONE(EnumSet.of(VALUATION, CONCILIATION_2), EvidenceKind.VALUATION_REPORT),
	DRAFT_CONTRACT_IS_SENT(ProcedureState.DRAFT_CONTRACT_SENT, EvidenceKind.POSTING),
	DRAFT_CONTRACT_IS_RECEIVED(EnumSet.of(ProcedureState.DRAFT_CONTRACT_SENT), EvidenceKind.DELIVERY_RECEIPT),
	OWNER_CONSENTS(ProcedureState.OWNER_REPLY, EvidenceKind.PAPER),
	OWNER_DISAGREES(ProcedureState.OWNER_REPLY, EvidenceKind.PAPER),
	PROPOSALS_ARE_MADE(CONCILIATION_2, EvidenceKind.PAPER),
	/** The owner agrees in writing to the draft as it then stands. */
	PROPOSALS_ARE_AGREED(EnumSet.of(CONCILIATION_2), EvidenceKind.PAPER),
	PROPOSALS_ARE_REFUSED(EnumSet.of(CONCILIATION_2), EvidenceKind.PAPER),
	DRAFT_IS_SUBMITTED(MASLIKHAT, EvidenceKind.PAPER), COMMISSION_DECIDES(EnumSet.of(MASLIKHAT), EvidenceKind.PAPER),
	CONTRACT_IS_SIGNED(ProcedureState.CONTRACT_SIGNED, EvidenceKind.CONTRACT),
	CLAIM_IS_FILED(COURT_CLAIM, EvidenceKind.PAPER), HEARING_IS_PREPARED(EnumSet.of(COURT_CLAIM), EvidenceKind.PAPER),
	CLAIM_IS_GRANTED(EnumSet.of(COURT_CLAIM), EvidenceKind.COURT_DECISION),
	CLAIM_IS_REJECTED(ProcedureState.CLAIM_REJECTED, EvidenceKind.COURT_DECISION),
	COMPENSATION_IS_PAID(COMPENSATION_PAID, EvidenceKind.PAYMENT_ORDER),
	PROPERTY_IS_HANDED_OVER(ProcedureState.HANDED_OVER, EvidenceKind.REGISTRATION),

	/** Lets the date be put off (GY). */
	TITLE_IS_CONFIRMED(open(), EvidenceKind.PAPER),
	/** Resets nothing: guard (d). */
	OWNER_IS_CHANGED(open(), EvidenceKind.REGISTRATION);

	private static final Set<ProcedureEvent> OF_THE_RESOLUTION = EnumSet.range(GROUNDS_ARE_CHECKED,
			TERMINATION_IS_PUBLISHED);

	private final @Nullable ProcedureState leadsTo;

	private final Set<ProcedureState> notedIn;

	private final Set<EvidenceKind> evidence;

	ProcedureEvent(@Nullable ProcedureState leadsTo, Set<ProcedureState> notedIn, EvidenceKind... evidence) {
		this.leadsTo = leadsTo;
		this.notedIn = notedIn;
		this.evidence = Set.of(evidence);
	}

	ProcedureEvent(ProcedureState leadsTo, EvidenceKind... evidence) {
		this(leadsTo, Set.of(), evidence);
	}

	ProcedureEvent(Set<ProcedureState> notedIn, EvidenceKind... evidence) {
		this(null, notedIn, evidence);
	}

	private static Set<ProcedureState> open() {
		Set<ProcedureState> open = EnumSet.allOf(ProcedureState.class);
		open.removeIf((state) -> state.isFinal() || state == ProcedureState.GROUNDS_CHECKED);
		return open;
	}

	public String messageKey() {
		return "procedure.event." + name();
	}

	/** Kinds of evidence without which the event does not count. */
	public Set<EvidenceKind> evidence() {
		return this.evidence;
	}

	/**
	 * Whether it happens to the resolution as a whole; all else happens to one owner, and
	 * its dates are nobody else’s business.
	 */
	public boolean isPublic() {
		return OF_THE_RESOLUTION.contains(this);
	}

	/**
	 * The state after the event; empty where it cannot happen.
	 * @param current null before the first event
	 */
	public Optional<ProcedureState> after(@Nullable ProcedureState current) {
		if (current == null) {
			return (this == GROUNDS_ARE_CHECKED) ? Optional.ofNullable(this.leadsTo) : Optional.empty();
		}
		if (this.leadsTo != null && current.mayBecome(this.leadsTo)) {
			return Optional.of(this.leadsTo);
		}
		return this.notedIn.contains(current) ? Optional.of(current) : Optional.empty();
	}

	/** All events that can happen in a state. */
	public static Set<ProcedureEvent> possibleIn(@Nullable ProcedureState current) {
		Set<ProcedureEvent> possible = EnumSet.noneOf(ProcedureEvent.class);
		Arrays.stream(values()).filter((event) -> event.after(current).isPresent()).forEach(possible::add);
		return possible;
	}

}
