package kz.alatau.portal.exposure;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Share;
import org.jspecify.annotations.Nullable;

/**
 * One stored estimate: of a village, a district or the city, in total or in one phase.
 */
@Entity
@Table(name = "exposure_estimate")
@IdClass(EstimateRow.Key.class)
class EstimateRow {

	/** Stands for all phases together, and for what has no code. */
	private static final int ALL_PHASES = 0;

	private static final String NO_CODE = "-";

	@Id
	private int snapshotId;

	@Id
	@Enumerated(EnumType.STRING)
	private Scope scope;

	@Id
	private String scopeCode;

	@Id
	@Enumerated(EnumType.STRING)
	private Estimate estimate;

	@Id
	private int phaseStart;

	@Id
	private int phaseEnd;

	private int dwellings;

	private int households;

	private int persons;

	@Column(name = "productive_m2")
	private @Nullable Double productive;

	private @Nullable Double productiveShare;

	@Enumerated(EnumType.STRING)
	private @Nullable Severity severity;

	@SuppressWarnings("NullAway.Init")
	protected EstimateRow() {
	}

	private EstimateRow(int snapshotId, Scope scope, @Nullable String code, Estimate estimate, @Nullable Phase phase) {
		this.snapshotId = snapshotId;
		this.scope = scope;
		this.scopeCode = (code != null) ? code : NO_CODE;
		this.estimate = estimate;
		this.phaseStart = (phase != null) ? phase.start() : ALL_PHASES;
		this.phaseEnd = (phase != null) ? phase.end() : ALL_PHASES;
	}

	static EstimateRow ofVillage(int snapshotId, String kato, Estimate estimate, @Nullable Phase phase, Counts counts) {
		EstimateRow row = new EstimateRow(snapshotId, Scope.VILLAGE, kato, estimate, phase);
		row.dwellings = counts.dwellings();
		row.households = counts.households();
		row.persons = counts.persons();
		row.productive = counts.productive().squareMetres();
		row.productiveShare = counts.productiveShare().value();
		row.severity = counts.severity();
		return row;
	}

	static EstimateRow ofTotal(int snapshotId, Scope scope, @Nullable String code, Estimate estimate,
			@Nullable Phase phase, Totals totals) {
		EstimateRow row = new EstimateRow(snapshotId, scope, code, estimate, phase);
		row.dwellings = totals.dwellings();
		row.households = totals.households();
		row.persons = totals.persons();
		return row;
	}

	int snapshotId() {
		return this.snapshotId;
	}

	String scopeCode() {
		return this.scopeCode;
	}

	@Nullable String code() {
		return this.scopeCode.equals(NO_CODE) ? null : this.scopeCode;
	}

	Scope scope() {
		return this.scope;
	}

	Estimate estimate() {
		return this.estimate;
	}

	@Nullable Phase phase() {
		return (this.phaseStart == ALL_PHASES) ? null : new Phase(this.phaseStart, this.phaseEnd);
	}

	Counts counts() {
		if (this.productive == null || this.productiveShare == null || this.severity == null) {
			throw new IllegalStateException("A total has no counts of a village");
		}
		return new Counts(this.dwellings, this.households, this.persons, new Area(this.productive),
				new Share(this.productiveShare), this.severity);
	}

	Totals totals() {
		return new Totals(this.dwellings, this.households, this.persons);
	}

	/** What an estimate is about. */
	enum Scope {

		VILLAGE, DISTRICT, CITY

	}

	/** One row an estimate. */
	record Key(int snapshotId, Scope scope, String scopeCode, Estimate estimate, int phaseStart,
			int phaseEnd) implements Serializable {
	}

}
