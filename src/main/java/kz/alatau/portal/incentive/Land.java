package kz.alatau.portal.incentive;

import java.math.BigDecimal;

import kz.alatau.portal.shared.Money;

/**
 * The plot, held for the whole of each year.
 *
 * @param squareMetres exact, because tax is computed from it
 * @param tenure who owns it
 * @param contractFee fee of a year by the lease contract; zero for own land
 */
public record Land(BigDecimal squareMetres, Tenure tenure, Money contractFee) {

	public static final Land NONE = own(BigDecimal.ZERO);

	public Land {
		if (squareMetres.signum() < 0 || contractFee.isNegative()) {
			throw new IllegalArgumentException("Negative area or fee: " + squareMetres + ", " + contractFee);
		}
	}

	public static Land own(BigDecimal squareMetres) {
		return new Land(squareMetres, Tenure.OWN, Money.ZERO);
	}

	/** An owner pays land tax, a lessee of state land the fee, nobody both. */
	public enum Tenure {

		OWN, LEASE

	}

}
