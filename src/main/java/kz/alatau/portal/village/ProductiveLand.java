package kz.alatau.portal.village;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import org.jspecify.annotations.Nullable;

/** A field or pasture of a village. */
@Entity
class ProductiveLand {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Integer id;

	private String villageKato;

	@Enumerated(EnumType.STRING)
	private ProductiveUse landUse;

	@Enumerated(EnumType.STRING)
	private Basis geometryBasis;

	private Boundary boundary;

	@SuppressWarnings("NullAway.Init")
	protected ProductiveLand() {
	}

	ProductiveLand(VillageField field) {
		this.villageKato = field.village().kato();
		this.landUse = field.use();
		this.geometryBasis = field.basis();
		this.boundary = field.boundary();
	}

	VillageField summary() {
		return new VillageField(new VillageCode(this.villageKato), this.landUse, this.geometryBasis, this.boundary);
	}

}
