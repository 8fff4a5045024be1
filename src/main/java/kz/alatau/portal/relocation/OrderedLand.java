package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

/**
 * What a published notice says about land.
 *
 * @param hectares empty where it states none
 */
record OrderedLand(Wording issuer, String actNumber, LocalDate actDate, @Nullable BigDecimal hectares,
		@Nullable Instant withdrawnAt) {

	NoticeAct act() {
		return new NoticeAct(this.actNumber, this.actDate, this.issuer);
	}

	LandSum sum() {
		return LandSum.of(this.hectares);
	}

	boolean isInForce() {
		return this.withdrawnAt == null;
	}

	/** The month in Asia/Almaty, empty while the notice holds. */
	@Nullable YearMonth withdrawnIn() {
		return (this.withdrawnAt != null) ? YearMonth.from(this.withdrawnAt.atZone(Portal.ZONE)) : null;
	}

}
