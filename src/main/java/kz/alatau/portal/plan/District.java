package kz.alatau.portal.plan;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A district of the city. */
@Entity
class District {

	@Id
	private String code;

	private String nameKk;

	private String nameRu;

	private String nameEn;

	private @Nullable String purposeKk;

	private @Nullable String purposeRu;

	private @Nullable String purposeEn;

	private @Nullable String placeKk;

	private @Nullable String placeRu;

	private @Nullable String placeEn;

	private @Nullable String sourceCode;

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
		LocalizedText purpose = district.purpose();
		if (purpose != null) {
			this.purposeKk = purpose.kk();
			this.purposeRu = purpose.ru();
			this.purposeEn = purpose.en();
		}
		LocalizedText place = district.place();
		if (place != null) {
			this.placeKk = place.kk();
			this.placeRu = place.ru();
			this.placeEn = place.en();
		}
		this.sourceCode = district.sourceCode();
		this.areaHa = district.hectares();
		this.geometryBasis = district.basis();
		this.boundary = district.boundary();
	}

	PlanDistrict summary() {
		return new PlanDistrict(this.code, new LocalizedText(this.nameKk, this.nameRu, this.nameEn),
				LocalizedText.ofNullable(this.purposeKk, this.purposeRu, this.purposeEn),
				LocalizedText.ofNullable(this.placeKk, this.placeRu, this.placeEn), this.sourceCode, this.areaHa,
				this.geometryBasis, this.boundary);
	}

}
