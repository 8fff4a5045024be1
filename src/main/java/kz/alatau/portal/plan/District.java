package kz.alatau.portal.plan;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;

/** A district of the city. */
@Entity
class District {

	@Id
	private String code;

	private String nameKk;

	private String nameRu;

	private String nameEn;

	private BigDecimal areaHa;

	@Enumerated(EnumType.STRING)
	private Basis geometryBasis;

	private Boundary boundary;

	@SuppressWarnings("NullAway.Init")
	protected District() {
	}

	District(PlanDistrict district) {
		this.code = district.code();
		this.nameKk = district.name().kk();
		this.nameRu = district.name().ru();
		this.nameEn = district.name().en();
		this.areaHa = district.hectares();
		this.geometryBasis = district.basis();
		this.boundary = district.boundary();
	}

	PlanDistrict summary() {
		return new PlanDistrict(this.code, new LocalizedText(this.nameKk, this.nameRu, this.nameEn), this.areaHa,
				this.geometryBasis, this.boundary);
	}

}
