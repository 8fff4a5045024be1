package kz.alatau.portal.plan;

import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of a zone, without where it lies.
 *
 * @param district code of its district; empty for a corridor
 * @param districtName empty for a corridor
 * @param name empty for most zones
 */
public record ZoneLine(String code, @Nullable String district, @Nullable LocalizedText districtName,
		@Nullable LocalizedText name, LandUse landUse, Disposition disposition, Phase phase, Basis basis) {

}
