package kz.alatau.portal.incentive;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Income over the years. Taxable income is that before tax depreciation of the listed
 * assets and before losses of earlier years; a negative sum is a loss.
 *
 * @param gross gross annual income; empty where all of it is from priority activity
 * @param grossPriority the part of it from priority activity
 * @param priority taxable income of priority activity that a relief can reach
 * @param sales taxable income of priority activity from the sale of housing,
 * administrative and social buildings, which article 735(4) part 2 shuts out
 * @param other taxable income of other activity
 * @param withRelief taxable priority income earned on days with relief, of years with
 * relief on some days only; where it is missing the days decide (open reading O-4)
 * @param losses of years before the first one computed
 * @param assets with their tax depreciation
 */
public record Income(@Nullable Series gross, @Nullable Series grossPriority, Series priority, Series sales,
		Series other, Map<Integer, Money> withRelief, List<Loss> losses, List<Asset> assets) {

	public static final Income NONE = ofPriority(Money.ZERO);

	public Income {
		withRelief = Map.copyOf(withRelief);
		losses = List.copyOf(losses);
		assets = List.copyOf(assets);
		if ((gross == null) != (grossPriority == null)) {
			throw new IllegalArgumentException("Gross income and its priority part go together");
		}
	}

	/** All from priority activity, the same every year. */
	public static Income ofPriority(Money taxable) {
		return new Income(null, null, Series.ofEveryYear("yearly.incomePriority", taxable),
				Series.none("yearly.incomeSales"), Series.none("yearly.incomeOther"), Map.of(), List.of(), List.of());
	}

}
