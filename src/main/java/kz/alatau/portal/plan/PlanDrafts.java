package kz.alatau.portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.source.Sources;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of the plan before they are published: one person imports a draft, a second
 * one publishes it. Unknown numbers are a fault of the caller, who has read the draft
 * before.
 */
@Service
@Transactional
public class PlanDrafts {

	/** Held while a version gets its number or is published. */
	private static final long LOCK = 286_008;

	private final PlanVersionRepository versions;

	private final ZoneWriter zones;

	private final Sources sources;

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanDrafts(PlanVersionRepository versions, ZoneWriter zones, Sources sources, JdbcClient jdbc, AuditTrail trail,
			ApplicationEventPublisher events, Clock clock) {
		this.versions = versions;
		this.zones = zones;
		this.sources = sources;
		this.jdbc = jdbc;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** Why an act cannot begin a version today. */
	@Transactional(readOnly = true)
	public List<Refusal> refusals(PlanAct act) {
		return PlanGate.ofDraft(act, history(), today(), this.sources.codes());
	}

	/**
	 * Stores a draft with its zones.
	 * @return the number of the version
	 * @throws IllegalArgumentException when {@link #refusals} has something against it
	 */
	public int store(PlanAct act, List<PlanZone> zones, String fileName, String by) {
		lock();
		List<Refusal> refusals = refusals(act);
		if (!refusals.isEmpty()) {
			throw new IllegalArgumentException("Not a draft: " + refusals);
		}
		int number = this.versions.findFirstByOrderByNumberDesc().map((last) -> last.summary().number() + 1).orElse(1);
		store(number, act, zones, fileName, by);
		return number;
	}

	/**
	 * Stores and publishes a version of the starter data. Nothing is told: the results
	 * are computed once, when all of the starter data is in.
	 */
	void storePublished(int number, PlanAct act, List<PlanZone> zones) {
		lock();
		store(number, act, zones, "", "");
		draft(number).publish(null, this.clock.instant());
	}

	private void store(int number, PlanAct act, List<PlanZone> zones, String fileName, String by) {
		this.versions.save(new PlanVersion(number, act, zones.size(), fileName, by, this.clock.instant()));
		// The zones are written past the persistence context and refer to the version.
		this.versions.flush();
		this.zones.write(number, zones);
		this.trail.record(act(by, AuditAction.PLAN_IMPORTED, number).changed("kind", null, act.kind())
			.changed("actNumber", null, act.number())
			.changed("actDate", null, act.date())
			.changed("file", null, fileName)
			.changed("zones", null, zones.size()));
	}

	/** The drafts, by number. */
	@Transactional(readOnly = true)
	public List<PlanVersionSummary> all() {
		return this.versions.findByPublishedAtIsNullOrderByNumber().stream().map(PlanVersion::summary).toList();
	}

	/** A draft; empty if there is none, or if it is published already. */
	@Transactional(readOnly = true)
	public Optional<PlanVersionSummary> find(int number) {
		return this.versions.findByNumber(number).map(PlanVersion::summary).filter(PlanVersionSummary::isDraft);
	}

	/** What staff should know before they publish the draft. */
	@Transactional(readOnly = true)
	public Optional<PlanWarning> warning(PlanVersionSummary draft) {
		return CorrectionLimit.check(draft.act(), history());
	}

	/** Why this person could not publish the draft today. */
	@Transactional(readOnly = true)
	public List<Refusal> publicationRefusals(PlanVersionSummary draft, String by) {
		return PlanGate.ofPublication(draft, by, history(), today());
	}

	/**
	 * Publishes a draft: it is in force at once.
	 * @return what forbids it; empty when it is done
	 */
	public List<Refusal> publish(int number, String by) {
		lock();
		PlanVersionSummary draft = draft(number).summary();
		List<Refusal> refusals = publicationRefusals(draft, by);
		if (refusals.isEmpty()) {
			this.trail
				.record(act(by, AuditAction.PLAN_PUBLISHED, number).changed("draftedBy", null, draft.draftedBy()));
			draft(number).publish(by, this.clock.instant());
			this.versions.flush();
			this.events.publishEvent(new PlanPublished(number));
		}
		return refusals;
	}

	/** Deletes a draft with its zones and results. */
	public void discard(int number, String by) {
		lock();
		PlanVersion draft = draft(number);
		this.trail
			.record(act(by, AuditAction.PLAN_DISCARDED, number).changed("draftedBy", draft.summary().draftedBy(), null)
				.changed("file", draft.summary().fileName(), null));
		this.events.publishEvent(new PlanDiscarded(number));
		this.zones.delete(number);
		this.versions.delete(draft);
	}

	private static AuditEntry act(String by, AuditAction action, int number) {
		return AuditEntry.of(by, action, Integer.toString(number));
	}

	private PlanVersion draft(int number) {
		return this.versions.findByNumber(number)
			.filter((version) -> version.summary().isDraft())
			.orElseThrow(() -> new NoSuchElementException("No draft " + number));
	}

	private void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, index) -> index).list();
	}

	private PlanHistory history() {
		return new PlanHistory(
				this.versions.findByPublishedAtIsNotNullOrderByNumber().stream().map(PlanVersion::summary).toList());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
