package kz.alatau.portal.incentive;

import kz.alatau.portal.legislation.DatedSetting;

/**
 * How a regime reduces a tax.
 *
 * @param window the days with relief
 * @param form what the factor does
 * @param factor number of the law, or of an individual licence
 * @param rule what the relief rests on
 */
record Relief(ReliefWindow window, Form form, Operand factor, DatedSetting rule) {

	/**
	 * The reduced tax.
	 * @param base tax base inside the relief
	 * @param tax the full tax on it
	 */
	Operand reduced(Workings workings, Operand base, Operand tax) {
		return switch (this.form) {
			case RATE -> workings.product("reduced-by-rate", base, this.factor);
			case COEFFICIENT -> workings.product("reduced-by-coefficient", tax, this.factor);
			case REDUCTION -> workings.product("reduced-by-share", tax, workings.rest("what-is-left", this.factor));
		};
	}

	boolean holdsIn(int year) {
		return this.window.days(year) > 0;
	}

	enum Form {

		/** The rate becomes the factor. */
		RATE,
		/** The tax is multiplied by the factor. */
		COEFFICIENT,
		/** The tax is reduced by the factor. */
		REDUCTION

	}

}
