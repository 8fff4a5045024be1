package kz.alatau.portal.exposure;

/**
 * The displacement exposure of all villages under one plan version: method version 1, as
 * published on the method page. Same inputs, same answer, whatever their order.
 */
public final class ExposureCalculator {

	private ExposureCalculator() {
	}

	/**
	 * Applies the method.
	 * @param inputs zones, districts and villages on the plane, in metres
	 * @return results of every village in the order given, and the totals
	 */
	public static PlanExposure expose(ExposureInputs inputs) {
		return ExposureModel.of(inputs).result();
	}

}
