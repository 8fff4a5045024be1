package kz.alatau.portal.plan;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A zone of a plan version.
 *
 * @param district code of its district; empty for a corridor
 * @param name empty for most zones
 */
public record PlanZone(String code, @Nullable String district, @Nullable LocalizedText name, LandUse landUse,
		Disposition disposition, Phase phase, Basis basis, Boundary boundary) {

}
