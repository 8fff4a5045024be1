package kz.alatau.portal.exposure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.shared.Refusal;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Changes of the plan that staff keep and compare. Only the change is kept; what it does
 * is computed each time, on the plan in force.
 */
@Service
public class Scenarios {

	/** The most scenarios in the list. */
	public static final int MOST = 200;

	private final ScenarioRows rows;

	private final PlanChangeFile changes;

	private final WhatIf whatIf;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Scenarios(ScenarioRows rows, PlanChangeFile changes, WhatIf whatIf, AuditTrail trail,
			TransactionTemplate transaction, Clock clock) {
		this.rows = rows;
		this.changes = changes;
		this.whatIf = whatIf;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The newest first. */
	public List<Scenario> all() {
		return this.rows.newest(MOST);
	}

	public Optional<Scenario> find(int id) {
		return this.rows.find(id);
	}

	/** What is wrong with the name and the note, before anything is computed. */
	public List<Refusal> refusals(String name, String note) {
		List<Refusal> refusals = new ArrayList<>();
		if (name.isBlank()) {
			refusals.add(Refusal.of("name", "scenario.refused.no-name"));
		}
		if (name.strip().length() > Scenario.LONGEST_NAME) {
			refusals.add(Refusal.of("name", "staff.form.too-long", Scenario.LONGEST_NAME, name.strip().length()));
		}
		if (note.strip().length() > Scenario.LONGEST_NOTE) {
			refusals.add(Refusal.of("note", "staff.form.too-long", Scenario.LONGEST_NOTE, note.strip().length()));
		}
		return refusals;
	}

	/**
	 * Keeps the change behind an answer.
	 * @param by user name
	 */
	public ScenarioOutcome keep(String name, String note, WhatIfOutcome.Computed computed, String by) {
		List<Refusal> refusals = refusals(name, note);
		if (!refusals.isEmpty()) {
			return new ScenarioOutcome.Refused(refusals);
		}
		PlanChange change = computed.change();
		try {
			Scenario scenario = new Scenario(0, name.strip(), note.strip(), change.put().size(),
					change.removed().stream().sorted().toList(), computed.base().planVersion(),
					computed.base().dataVersion(), by, this.clock.instant());
			return new ScenarioOutcome.Kept(insert(scenario, ScenarioZones.write(change.put())));
		}
		catch (DuplicateKeyException ex) {
			return new ScenarioOutcome.Refused(List.of(Refusal.of("name", "scenario.refused.name-taken")));
		}
	}

	private int insert(Scenario scenario, String zones) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			int id = this.rows.insert(scenario, zones);
			this.trail.record(AuditEntry.of(scenario.madeBy(), AuditAction.SCENARIO_SAVED, Integer.toString(id))
				.changed("name", null, scenario.name())
				.changed("note", null, scenario.note())
				.changed("zones", null, scenario.zones()));
			return id;
		}));
	}

	/**
	 * What a scenario does to the plan in force. It is refused where that plan has lost
	 * the zones or districts it speaks of.
	 */
	public WhatIfOutcome compute(Scenario scenario) {
		DataFile zones = new DataFile(scenario.name(),
				new ByteArrayResource(this.rows.zones(scenario.id()).getBytes(UTF_8)));
		return this.changes.readKept(zones, new HashSet<>(scenario.removed()))
			.map(this.whatIf::compute)
			.orElseGet(() -> WhatIfOutcome.Refused.of(Refusal.of("zones", "scenario.refused.outdated")));
	}

	/** Forgets a scenario, if it is there. */
	public void delete(int id, String by) {
		this.transaction.executeWithoutResult((status) -> this.rows.find(id).ifPresent((scenario) -> {
			this.rows.delete(id);
			this.trail.record(AuditEntry.of(by, AuditAction.SCENARIO_DELETED, Integer.toString(id))
				.changed("name", scenario.name(), null)
				.changed("note", scenario.note(), null));
		}));
	}

}
