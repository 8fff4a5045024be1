package kz.alatau.portal.exposure;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;

/** Everything shifted by the same vector in the plane. */
final class MovedInputs {

	private MovedInputs() {
	}

	static ExposureInputs of(ExposureInputs inputs, double east, double north) {
		return new ExposureInputs(
				inputs.zones()
					.stream()
					.map((zone) -> new Zone(zone.code(), zone.disposition(), zone.phase(), zone.basis(),
							zone.boundary().move(east, north)))
					.toList(),
				inputs.districts()
					.stream()
					.map((district) -> new District(district.code(), district.boundary().move(east, north)))
					.toList(),
				inputs.settlements().stream().map((settlement) -> moved(settlement, east, north)).toList());
	}

	private static Settlement moved(Settlement settlement, double east, double north) {
		return new Settlement(settlement.code(), settlement.population(), settlement.boundary().move(east, north),
				settlement.dwellings()
					.stream()
					.map((dwelling) -> new Dwelling(dwelling.households(), dwelling.footprint().move(east, north)))
					.toList(),
				settlement.productiveLand().stream().map((field) -> field.move(east, north)).toList(),
				settlement.basis());
	}

}
