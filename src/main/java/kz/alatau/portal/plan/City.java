package kz.alatau.portal.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The city as one polygon. */
@Entity
class City {

	@Id
	private String kato;

	private String nameKk;

	private String nameRu;

	private String nameEn;

	@Enumerated(EnumType.STRING)
	private Basis geometryBasis;

	private @Nullable String sourceCode;

	private Boundary boundary;

	@SuppressWarnings("NullAway.Init")
	protected City() {
	}

	City(CityBoundary city, @Nullable String sourceCode) {
		this.kato = city.kato();
		this.nameKk = city.name().kk();
		this.nameRu = city.name().ru();
		this.nameEn = city.name().en();
		this.geometryBasis = city.basis();
		this.sourceCode = sourceCode;
		this.boundary = city.boundary();
	}

	CityBoundary boundary() {
		return new CityBoundary(this.kato, new LocalizedText(this.nameKk, this.nameRu, this.nameEn), this.geometryBasis,
				this.boundary);
	}

}
