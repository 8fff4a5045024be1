package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Breach;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.Regime;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.legislation.Legislation;
import org.jspecify.annotations.Nullable;

/** Reads the loss of the status of a participant, or the early end of an agreement. */
final class BreachReader {

	private final CaseValues values;

	BreachReader(CaseValues values) {
		this.values = values;
	}

	/** Empty without one, and where something is refused. */
	@Nullable Breach read(Entitlement entitlement, Regime regime) {
		if (!this.values.document().has("breach")) {
			return null;
		}
		return switch (regime) {
			case SEZ_735 ->
				ofContract((entitlement instanceof Entitlement.Zone zone) ? zone.contract().signed() : null);
			case GRANDFATHERED_AGREEMENT -> ofAgreement(entitlement);
			default -> refused(List.of("breach.on", "breach.ended", "breach.paid", "breach.baseRatePercent"));
		};
	}

	private @Nullable Breach ofContract(@Nullable LocalDate signed) {
		this.values.need("breach.on", "breach.ended", "breach.paid", "breach.baseRatePercent");
		LocalDate on = this.values.date("breach.on");
		LocalDate ended = this.values.date("breach.ended");
		if (on != null && on.isBefore(Legislation.FIRST_DAY)) {
			this.values.refuse("breach.on", "incentive.error.before-law", Legislation.FIRST_DAY);
		}
		inOrder("breach.on", signed, on, "incentive.error.before-contract");
		inOrder("breach.ended", on, ended, "incentive.error.ended-before-breach");
		return breach(on, ended);
	}

	private @Nullable Breach ofAgreement(Entitlement entitlement) {
		refused(List.of("breach.on", "breach.ended"));
		this.values.need("breach.paid", "breach.baseRatePercent");
		if (!this.values.isGiven("agreement.annulled")) {
			this.values.refuse("agreement.annulled", "incentive.error.annulled-needed");
		}
		LocalDate annulled = (entitlement instanceof Entitlement.Agreed agreed) ? agreed.agreement().annulled() : null;
		return breach(annulled, annulled);
	}

	private @Nullable Breach breach(@Nullable LocalDate on, @Nullable LocalDate ended) {
		LocalDate paid = this.values.date("breach.paid");
		var rate = this.values.share("breach.baseRatePercent");
		inOrder("breach.paid", ended, paid, "incentive.error.paid-before-end");
		return (on != null && ended != null && paid != null && rate != null) ? new Breach(on, ended, paid, rate) : null;
	}

	private void inOrder(String path, @Nullable LocalDate first, @Nullable LocalDate second, String messageKey) {
		if (first != null && second != null && second.isBefore(first)) {
			this.values.refuse(path, messageKey);
		}
	}

	private @Nullable Breach refused(List<String> paths) {
		for (String path : paths) {
			if (this.values.isGiven(path)) {
				this.values.refuse(path, "incentive.error.other-regime", Regime.SEZ_735.name());
			}
		}
		return null;
	}

}
