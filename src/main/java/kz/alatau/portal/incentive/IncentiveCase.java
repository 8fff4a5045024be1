package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Everything an assessment depends on besides the law.
 *
 * @param horizon years computed; empty for the years of the relief, or ten without one
 * @param project size and kind
 * @param entitlement what gives it its regime
 * @param standing what the company said of itself
 * @param business the numbers
 * @param breach loss of status; empty without one
 * @param lawChange day a later law takes the reliefs away, to try stability (article
 * 735(12)); empty without one
 * @param readings how open questions are read
 * @param discountRate a share a year for the present value
 * @param currency conversion beside the tenge; empty without one
 */
public record IncentiveCase(@Nullable Horizon horizon, Project project, Entitlement entitlement, Standing standing,
		Business business, @Nullable Breach breach, @Nullable LocalDate lawChange, Readings readings,
		BigDecimal discountRate, @Nullable Currency currency) {

	/** The same case with another end of the zone in the city. */
	public IncentiveCase with(CityOutcome outcome) {
		return (this.entitlement instanceof Entitlement.Zone(Contract contract, City city))
				? with(new Entitlement.Zone(contract, city.with(outcome))) : this;
	}

	public IncentiveCase with(Entitlement other) {
		return new IncentiveCase(this.horizon, this.project, other, this.standing, this.business, this.breach,
				this.lawChange, this.readings, this.discountRate, this.currency);
	}

	public IncentiveCase with(Standing other) {
		return new IncentiveCase(this.horizon, this.project, this.entitlement, other, this.business, this.breach,
				this.lawChange, this.readings, this.discountRate, this.currency);
	}

	public IncentiveCase with(Readings other) {
		return new IncentiveCase(this.horizon, this.project, this.entitlement, this.standing, this.business,
				this.breach, this.lawChange, other, this.discountRate, this.currency);
	}

	public IncentiveCase with(Horizon other) {
		return new IncentiveCase(other, this.project, this.entitlement, this.standing, this.business, this.breach,
				this.lawChange, this.readings, this.discountRate, this.currency);
	}

}
