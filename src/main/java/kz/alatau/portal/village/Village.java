package kz.alatau.portal.village;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;

/** A settlement inside the city. */
@Entity
@IdClass(Village.Key.class)
class Village {

	@Id
	private int dataSet;

	@Id
	private String kato;

	private String slug;

	private String nameKk;

	private String nameRu;

	private String nameEn;

	private String nameKkLatn;

	private String formerDistrictKk;

	private String formerDistrictRu;

	private String formerDistrictEn;

	private int population;

	@Enumerated(EnumType.STRING)
	private Basis populationBasis;

	private int populationYear;

	@Enumerated(EnumType.STRING)
	private Basis geometryBasis;

	private Boundary boundary;

	@SuppressWarnings("NullAway.Init")
	protected Village() {
	}

	Village(int dataSet, VillageProfile profile) {
		this.dataSet = dataSet;
		this.kato = profile.code().kato();
		this.slug = profile.slug();
		this.nameKk = profile.name().kk();
		this.nameRu = profile.name().ru();
		this.nameEn = profile.name().en();
		this.nameKkLatn = profile.latinName();
		this.formerDistrictKk = profile.formerDistrict().kk();
		this.formerDistrictRu = profile.formerDistrict().ru();
		this.formerDistrictEn = profile.formerDistrict().en();
		this.population = profile.population();
		this.populationBasis = profile.populationBasis();
		this.populationYear = profile.populationYear();
		this.geometryBasis = profile.geometryBasis();
		this.boundary = profile.boundary();
	}

	VillageProfile profile() {
		return new VillageProfile(new VillageCode(this.kato), this.slug,
				new LocalizedText(this.nameKk, this.nameRu, this.nameEn), this.nameKkLatn,
				new LocalizedText(this.formerDistrictKk, this.formerDistrictRu, this.formerDistrictEn), this.population,
				this.populationBasis, this.populationYear, this.geometryBasis, this.boundary);
	}

	/** A code stands once in an import. */
	record Key(int dataSet, String kato) implements Serializable {
	}

}
