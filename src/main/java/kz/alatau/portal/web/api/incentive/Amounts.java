package kz.alatau.portal.web.api.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Numbers as programs get them: exact, and as strings, which no reader rounds. */
final class Amounts {

	private static final int SHARE_DECIMALS = 6;

	private Amounts() {
	}

	/** Tenge with two places. */
	static String of(Money money) {
		return money.tenge().toPlainString();
	}

	/** All digits there are. */
	static String of(BigDecimal number) {
		return number.toPlainString();
	}

	/** A share rounded to six places. */
	static @Nullable String share(@Nullable BigDecimal share) {
		return (share != null) ? share.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP).toPlainString() : null;
	}

}
