package kz.alatau.portal.exposure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;
import org.jspecify.annotations.Nullable;

/** The stored result of one village, without its estimates. */
@Entity
@Table(name = "village_exposure")
@IdClass(VillageExposureRow.Key.class)
class VillageExposureRow {

	@Id
	private int snapshotId;

	@Id
	private String villageKato;

	@Enumerated(EnumType.STRING)
	private ExposureMethod method;

	private int population;

	private int dwellings;

	private int households;

	@Column(name = "area_m2")
	private double area;

	@Column(name = "acquired_m2")
	private double acquired;

	@Column(name = "partial_m2")
	private double partial;

	@Column(name = "undecided_m2")
	private double undecided;

	@Column(name = "integrated_m2")
	private double integrated;

	@Column(name = "retained_m2")
	private double retained;

	@Column(name = "productive_m2")
	private double productive;

	@Enumerated(EnumType.STRING)
	private Basis basis;

	@Enumerated(EnumType.STRING)
	private Basis populationBasis;

	@Enumerated(EnumType.STRING)
	private Basis boundaryBasis;

	@Enumerated(EnumType.STRING)
	private @Nullable Basis dwellingsBasis;

	@Enumerated(EnumType.STRING)
	private @Nullable Basis productiveBasis;

	@Enumerated(EnumType.STRING)
	private @Nullable Basis zonesBasis;

	@SuppressWarnings("NullAway.Init")
	protected VillageExposureRow() {
	}

	VillageExposureRow(int snapshotId, VillageExposure exposure) {
		this.snapshotId = snapshotId;
		this.villageKato = exposure.village().kato();
		this.method = exposure.method();
		this.population = exposure.population();
		this.dwellings = exposure.dwellings();
		this.households = exposure.households();
		this.area = exposure.area().squareMetres();
		this.acquired = exposure.land().of(Disposition.ACQUIRED).squareMetres();
		this.partial = exposure.land().of(Disposition.PARTIAL).squareMetres();
		this.undecided = exposure.land().of(Disposition.UNDECIDED).squareMetres();
		this.integrated = exposure.land().of(Disposition.INTEGRATED).squareMetres();
		this.retained = exposure.land().of(Disposition.RETAINED).squareMetres();
		this.productive = exposure.productive().squareMetres();
		this.basis = exposure.basis();
		this.populationBasis = exposure.inputs().population();
		this.boundaryBasis = exposure.inputs().boundary();
		this.dwellingsBasis = exposure.inputs().dwellings();
		this.productiveBasis = exposure.inputs().productiveLand();
		this.zonesBasis = exposure.zonesBasis();
	}

	int snapshotId() {
		return this.snapshotId;
	}

	String villageKato() {
		return this.villageKato;
	}

	VillageExposure exposure(Estimates<Counts> estimates, List<PhaseExposure> phases, List<ZoneExposure> zones) {
		LandByDisposition land = new LandByDisposition(Map.of(Disposition.ACQUIRED, new Area(this.acquired),
				Disposition.PARTIAL, new Area(this.partial), Disposition.UNDECIDED, new Area(this.undecided),
				Disposition.INTEGRATED, new Area(this.integrated), Disposition.RETAINED, new Area(this.retained)));
		return new VillageExposure(new VillageCode(this.villageKato), this.method, this.population, this.dwellings,
				this.households, new Area(this.area), land, new Area(this.productive), estimates, phases, zones,
				new InputBasis(this.populationBasis, this.boundaryBasis, this.dwellingsBasis, this.productiveBasis),
				this.zonesBasis);
	}

	/** One row a village and snapshot. */
	record Key(int snapshotId, String villageKato) implements Serializable {
	}

}
