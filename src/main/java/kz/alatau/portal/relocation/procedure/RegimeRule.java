package kz.alatau.portal.relocation.procedure;

/** The rules that say which law a taking goes by. */
public enum RegimeRule {

	/** The land fund of Alatau is formed by its administration. */
	REG_1,
	/** Where the special law is silent, other laws apply. */
	REG_2,
	/** Personal data, valuation and the rights of citizens stay under their own laws. */
	REG_3,
	/** An akimat or the Government takes under the general law. */
	REG_4,
	/** The special law comes into force in stages. */
	REG_5,
	/** Earlier planning documents hold until those of Alatau are adopted. */
	REG_6,
	/** The planning documents of Alatau and how often they may be corrected. */
	REG_7,
	/** The acts of the city on the order of taking were not found published. */
	REG_8;

	public String id() {
		return name().replace('_', '-');
	}

}
