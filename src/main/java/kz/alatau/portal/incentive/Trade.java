package kz.alatau.portal.incentive;

import java.util.List;

/**
 * Turnover for VAT, all net of it.
 *
 * @param sales to Kazakhstan at the normal rate
 * @param zoneSales goods made in priority activity and sold to zone companies, free in
 * the zone (article 474, item 35)
 * @param exports at the rate of exports
 * @param purchases in Kazakhstan with VAT
 * @param listedPurchases goods from the list of the zone, consumed there whole (470)
 * @param imports from abroad
 */
public record Trade(Series sales, Series zoneSales, Series exports, Series purchases, Series listedPurchases,
		List<Import> imports) {

	public static final Trade NONE = new Trade(Series.none("yearly.sales"), Series.none("yearly.zoneSales"),
			Series.none("yearly.exports"), Series.none("yearly.purchases"), Series.none("yearly.listedPurchases"),
			List.of());

	public Trade {
		imports = List.copyOf(imports);
	}

}
