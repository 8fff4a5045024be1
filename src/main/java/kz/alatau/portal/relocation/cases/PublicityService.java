package kz.alatau.portal.relocation.cases;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;

import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.Evidence;
import kz.alatau.portal.relocation.procedure.EvidenceKind;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.relocation.procedure.TransitionAct;
import kz.alatau.portal.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proofs that resolutions were published in the media too; the portal itself is the
 * website (413-IV, articles 63(5) and 61(2)).
 */
@Service
@Transactional(readOnly = true)
public class PublicityService {

	private final CaseEventRepository events;

	private final CaseFiles files;

	private final AuditTrail trail;

	private final Clock clock;

	PublicityService(CaseEventRepository events, CaseFiles files, AuditTrail trail, Clock clock) {
		this.events = events;
		this.files = files;
		this.trail = trail;
		this.clock = clock;
	}

	/** Each edition that must be proven, in the order of publication. */
	public List<PublicityView> of(NoticeNumber number) {
		CaseRecords records = this.files.ofTheResolution(number);
		List<EventView> all = records.views();
		return this.files.rounds(number)
			.published()
			.stream()
			.map((publication) -> new PublicityView(publication,
					all.stream().filter((proof) -> proof.round() == publication.edition()).toList(),
					records.provesMedia(publication.edition())))
			.toList();
	}

	/** What media have printed of a notice and everybody may see, edition by edition. */
	public List<OpenProof> open(NoticeNumber number) {
		return this.events.findOpen(number);
	}

	/**
	 * Adds a proof.
	 * @return why not, or nothing when it is done
	 */
	@Transactional
	public List<Refusal> prove(NoticeNumber number, MediaProof proof, String by) {
		Publication publication = this.files.rounds(number)
			.published()
			.stream()
			.filter((candidate) -> candidate.edition() == proof.edition())
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No edition " + proof.edition() + " of " + number));
		List<Refusal> refusals = proof.refusals(publication.actDate(), this.files.today());
		if (refusals.isEmpty()) {
			CasePlace place = new CasePlace(number, null, proof.edition());
			this.events.saveAndFlush(
					new CaseEvent(place, transition(publication, proof), proof.file(), this.clock.instant(), by));
			this.trail.record(CaseAudit.proven(place, proof, by));
		}
		return refusals;
	}

	/**
	 * Takes a wrong proof back; it stays readable with the reason.
	 * @return why not, or nothing when it is done
	 */
	@Transactional
	public List<Refusal> annul(NoticeNumber number, long eventId, String reason, String by) {
		CaseEvent wrong = this.events.findForAnnulment(eventId)
			.filter((event) -> event.place().caseId() == null && event.place().number().equals(number))
			.orElseThrow(() -> new NoSuchElementException("No proof " + eventId + " of " + number));
		if (reason.isBlank()) {
			return List.of(Refusal.of("annulment", "taking.refused.no-reason"));
		}
		if (wrong.annuls() != null || this.files.ofTheResolution(number).isAnnulled(eventId)) {
			return List.of(Refusal.of("annulment", "taking.refused.annulled"));
		}
		this.events.saveAndFlush(new CaseEvent(wrong, reason.strip(), this.clock.instant(), by));
		this.trail.record(CaseAudit.annulled(wrong, by));
		return List.of();
	}

	private static Transition transition(Publication publication, MediaProof proof) {
		ProcedureEvent event = (publication.kind() == NoticeKind.TERMINATION) ? ProcedureEvent.TERMINATION_IS_PUBLISHED
				: ProcedureEvent.RESOLUTION_IS_PUBLISHED;
		return new Transition(event, proof.on(), new TransitionAct(publication.actNumber(), publication.actDate()),
				List.of(new Evidence(EvidenceKind.MEDIA, proof.medium(), proof.address())));
	}

}
