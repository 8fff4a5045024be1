package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.List;

import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Step;
import org.jspecify.annotations.Nullable;

/** How the steps of this module are written down. */
final class Steps {

	private static final String KEY = "incentive.step.";

	private Steps() {
	}

	/** A step that gives tenge. */
	static Step tenge(String name, BigDecimal result, @Nullable LegalReference reference, Object... arguments) {
		return new Step(KEY + name, List.of(arguments), result, Unit.TENGE.messageKey(), reference);
	}

	static Step tenge(String name, Money result, @Nullable LegalReference reference, Object... arguments) {
		return tenge(name, result.tenge(), reference, arguments);
	}

	static Step share(String name, BigDecimal result, LegalReference reference, Object... arguments) {
		return new Step(KEY + name, List.of(arguments), result, Unit.SHARE.messageKey(), reference);
	}

	static Step mci(String name, BigDecimal result, LegalReference reference, Object... arguments) {
		return new Step(KEY + name, List.of(arguments), result, Unit.MCI.messageKey(), reference);
	}

}
