package kz.alatau.portal.village;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;

/** A building people live in. */
@Entity
class Dwelling {

	@Id
	private long id;

	private String villageKato;

	private int households;

	@Enumerated(EnumType.STRING)
	private Basis geometryBasis;

	private Boundary boundary;

	@SuppressWarnings("NullAway.Init")
	protected Dwelling() {
	}

	VillageDwelling summary() {
		return new VillageDwelling(this.id, new VillageCode(this.villageKato), this.households, this.geometryBasis,
				this.boundary);
	}

}
