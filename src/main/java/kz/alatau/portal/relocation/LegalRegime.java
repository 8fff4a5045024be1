package kz.alatau.portal.relocation;

/** The law under which land is taken; rights differ between the two. */
public enum LegalRegime {

	/** Law on State Property 413-IV, chapter 6. */
	GENERAL,

	/**
	 * Constitutional Law 286-VIII on the special legal regime of Alatau, article 69, in
	 * force since 2026-07-01.
	 */
	ALATAU_SPECIAL;

	/**
	 * Acts of the administration of Alatau are made in Kazakh, Russian and English
	 * (286-VIII, article 37(1)); under the general law English is a courtesy.
	 */
	boolean requiresEnglish() {
		return this == ALATAU_SPECIAL;
	}

}
