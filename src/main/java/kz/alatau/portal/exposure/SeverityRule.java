package kz.alatau.portal.exposure;

/**
 * Why an estimate has the severity it has: the first of these that fits. The numbers 200
 * persons and 10 % are those of ADB (2009) and OP 4.12; the first rule is the portal's
 * own.
 */
public enum SeverityRule {

	/** Many persons, and at least half of the village. */
	HALF_OF_VILLAGE(Severity.SEVERE),
	/** Many persons. */
	MANY_PERSONS(Severity.SIGNIFICANT),
	/** A large share of the productive land of many persons. */
	LAND_OF_MANY(Severity.SIGNIFICANT),
	/** A person, but not many. */
	FEW_PERSONS(Severity.MODERATE),
	/** A large share of the productive land of a small village. */
	LAND_OF_FEW(Severity.MODERATE),
	/** Productive land, but not a large share of it. */
	SOME_PRODUCTIVE(Severity.MINOR),
	/** Land of the village that nobody lives on or farms. */
	LAND_ONLY(Severity.INFO),
	/** Nothing of the village. */
	NOTHING(Severity.NONE);

	/** From so many persons on a displacement is significant. */
	public static final int MANY = 200;

	/** From this share on the loss of productive land is significant. */
	public static final double LARGE_SHARE = 0.10;

	private final Severity severity;

	SeverityRule(Severity severity) {
		this.severity = severity;
	}

	/** What follows from the rule. */
	public Severity severity() {
		return this.severity;
	}

	/**
	 * The first rule that fits, from the top.
	 * @param persons persons counted
	 * @param halfOfVillage whether at least half of the village is counted
	 * @param productiveShare share of the productive land, 0 to 1
	 * @param productiveTouched whether any productive land is touched
	 * @param landTouched whether any land of the village is touched
	 * @param population of the village
	 */
	static SeverityRule of(int persons, boolean halfOfVillage, double productiveShare, boolean productiveTouched,
			boolean landTouched, int population) {
		if (persons >= MANY && halfOfVillage) {
			return HALF_OF_VILLAGE;
		}
		if (persons >= MANY) {
			return MANY_PERSONS;
		}
		if (productiveShare >= LARGE_SHARE && population >= MANY) {
			return LAND_OF_MANY;
		}
		if (persons >= 1) {
			return FEW_PERSONS;
		}
		if (productiveShare >= LARGE_SHARE) {
			return LAND_OF_FEW;
		}
		if (productiveTouched) {
			return SOME_PRODUCTIVE;
		}
		return landTouched ? LAND_ONLY : NOTHING;
	}

}
