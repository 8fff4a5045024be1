package kz.alatau.portal.plan;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A zone of one plan version. */
@Entity
@IdClass(Zone.Key.class)
class Zone {

	@Id
	private int planVersion;

	@Id
	private String code;

	private @Nullable String districtCode;

	private @Nullable String nameKk;

	private @Nullable String nameRu;

	private @Nullable String nameEn;

	@Enumerated(EnumType.STRING)
	private LandUse landUse;

	@Enumerated(EnumType.STRING)
	private Disposition disposition;

	private int phaseStart;

	private int phaseEnd;

	@Enumerated(EnumType.STRING)
	private Basis geometryBasis;

	private Boundary boundary;

	@SuppressWarnings("NullAway.Init")
	protected Zone() {
	}

	Zone(int planVersion, PlanZone zone) {
		this.planVersion = planVersion;
		this.code = zone.code();
		this.districtCode = zone.district();
		LocalizedText name = zone.name();
		if (name != null) {
			this.nameKk = name.kk();
			this.nameRu = name.ru();
			this.nameEn = name.en();
		}
		this.landUse = zone.landUse();
		this.disposition = zone.disposition();
		this.phaseStart = zone.phase().start();
		this.phaseEnd = zone.phase().end();
		this.geometryBasis = zone.basis();
		this.boundary = zone.boundary();
	}

	PlanZone summary() {
		return new PlanZone(this.code, this.districtCode, name(), this.landUse, this.disposition,
				new Phase(this.phaseStart, this.phaseEnd), this.geometryBasis, this.boundary);
	}

	private @Nullable LocalizedText name() {
		return LocalizedText.ofNullable(this.nameKk, this.nameRu, this.nameEn);
	}

	/** A zone's code is its own only within a version. */
	record Key(int planVersion, String code) implements Serializable {
	}

}
