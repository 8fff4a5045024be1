package kz.alatau.portal.incentive;

/**
 * A question the law leaves open. The calculator takes a default and says so at the
 * figure; the codes are those of the legal reference.
 */
public enum OpenReading {

	/** Relief that ends in mid-year: the month of the end is outside. */
	O_1,
	/** The last day of a term is the same day of the month as the first. */
	O_2,
	/** Property tax in the first and last year: the thirteen dates decide. */
	O_3,
	/** Income tax in the year of the contract: income is split by date. */
	O_4,
	/** Losses stay in the ledger they arose in. */
	O_5,
	/** No income at all counts as all priority. */
	O_6,
	/** A cost exactly at the limit of category A is A. */
	O_7,
	/** A contract of exactly 2024-01-01 is not limited by category. */
	O_8,
	/** The stability of article 735(12) does not outlive the zone. */
	O_12,
	/** The end of the zone binds a moved project too. */
	O_13,
	/** Social tax at a gross of exactly 14 MCI: the base is 14 MCI. */
	O_14;

	/** The code in the legal reference, such as {@code O-1}. */
	public String code() {
		return name().replace('_', '-');
	}

}
