package kz.alatau.portal.incentive;

import java.math.BigDecimal;

import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Step;

/**
 * The relief of land and property, shared by priority income (Tax Code, article 735(2)).
 */
final class SharedRelief {

	private SharedRelief() {
	}

	/**
	 * What is due: the tax outside the relief, the part of the tax inside it that falls
	 * on other activity, and the reduced tax on the priority part.
	 */
	static Step step(BigDecimal outside, BigDecimal inside, Step share, BigDecimal reduced, LegalReference reference) {
		Rate priority = new Rate(share.result());
		BigDecimal due = outside.add(inside.multiply(priority.complement())).add(priority.of(reduced));
		return Steps.tenge("shared-relief", due, reference, new Tenge(outside), new Tenge(inside), priority,
				new Tenge(reduced));
	}

}
