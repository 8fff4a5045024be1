package kz.alatau.portal.exposure;

/**
 * How hard a village is hit. The numbers 200 persons and 10 % are those of ADB (2009) and
 * OP 4.12; the top level is the portal's own.
 */
public enum Severity {

	NONE, INFO, MINOR, MODERATE, SIGNIFICANT, SEVERE;

	/**
	 * The first level that fits, from the top.
	 * @param persons persons counted
	 * @param halfOfVillage whether at least half of the village is counted
	 * @param productiveShare share of the productive land, 0 to 1
	 * @param productiveTouched whether any productive land is touched
	 * @param landTouched whether any land of the village is touched
	 * @param population of the village
	 */
	static Severity of(int persons, boolean halfOfVillage, double productiveShare, boolean productiveTouched,
			boolean landTouched, int population) {
		return SeverityRule.of(persons, halfOfVillage, productiveShare, productiveTouched, landTouched, population)
			.severity();
	}

}
