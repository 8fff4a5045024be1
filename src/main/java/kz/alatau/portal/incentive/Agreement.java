package kz.alatau.portal.incentive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An investment agreement or contract of a time before the law on Alatau.
 *
 * @param kind which
 * @param signed its date
 * @param project what is invested in; sets the least sum and the term
 * @param firstAsset first asset put into use: property tax relief begins with its month
 * @param lastAsset last asset put into use: the relief of an expansion counts from it
 * @param ends its last day, where it says one
 * @param annulled day it was ended early; all reliefs fall away from the beginning
 */
public record Agreement(Kind kind, LocalDate signed, Investment project, @Nullable LocalDate firstAsset,
		@Nullable LocalDate lastAsset, @Nullable LocalDate ends, @Nullable LocalDate annulled) {

	/** The kinds of the Entrepreneurial Code. */
	public enum Kind {

		/** Article 283-1: reliefs from three taxes. */
		INVESTMENTS,
		/** Article 283-2: ten years of stability, no relief. */
		OBLIGATIONS,
		/** Article 283-3: customs duty only. */
		SIMPLIFIED

	}

	/** What is invested in (article 283-1(1)). */
	public enum Investment {

		NEW_PRODUCTION, EXPANSION, FOOD_LIGHT_INDUSTRY, TOURISM, HOTEL

	}

}
