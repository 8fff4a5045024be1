package kz.alatau.portal.exposure;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import kz.alatau.portal.shared.Basis;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * One run of the method; bound to the versions of plan, data and method, never
 * overwritten.
 */
@Entity
class ExposureSnapshot {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Integer id;

	private int planVersion;

	private int dataVersion;

	private int methodVersion;

	private int roughVillages;

	/** Read off the villages, which are stored with it. */
	@Formula("exists (select 1 from village_exposure v where v.snapshot_id = id and v.basis = 'SCHEMATIC')")
	private boolean schematic;

	private Instant computedAt;

	private @Nullable Instant inForceSince;

	@SuppressWarnings("NullAway.Init")
	protected ExposureSnapshot() {
	}

	ExposureSnapshot(int planVersion, int dataVersion, int methodVersion, PlanExposure result, Instant computedAt) {
		this.planVersion = planVersion;
		this.dataVersion = dataVersion;
		this.methodVersion = methodVersion;
		this.roughVillages = result.roughVillages();
		this.schematic = result.villages().stream().anyMatch((village) -> village.basis() == Basis.SCHEMATIC);
		this.computedAt = computedAt;
	}

	int id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	/** From now on pages show it. */
	void putInForce(Instant now) {
		this.inForceSince = now;
	}

	SnapshotKey key() {
		return new SnapshotKey(id(), this.planVersion, this.dataVersion, this.methodVersion, this.roughVillages,
				this.schematic, this.computedAt, this.inForceSince);
	}

}
