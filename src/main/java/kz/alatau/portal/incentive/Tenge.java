package kz.alatau.portal.incentive;

import java.math.BigDecimal;

/** An amount inside a calculation, before the one rounding of its line. */
public record Tenge(BigDecimal exact) {
}
