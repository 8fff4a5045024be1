package kz.alatau.portal.web.api;

import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.shared.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What each input of a result is founded on, the weakest of each kind.
 *
 * @param dwellings empty where none are known
 * @param productiveLand empty where none is known
 * @param zones empty where none is near
 */
record InputsJson(Basis population, Basis boundary, @Nullable Basis dwellings, @Nullable Basis productiveLand,
		@Nullable Basis zones) {

	static InputsJson of(VillageExposure exposure) {
		return new InputsJson(exposure.inputs().population(), exposure.inputs().boundary(),
				exposure.inputs().dwellings(), exposure.inputs().productiveLand(), exposure.zonesBasis());
	}

}
