package kz.alatau.portal.plan;

import java.math.BigDecimal;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One of the districts of the city.
 *
 * @param purpose what the plan wants there
 * @param place where it lies, in words
 * @param sourceCode who says so
 * @param hectares its size as the source states it
 */
public record PlanDistrict(String code, LocalizedText name, @Nullable LocalizedText purpose,
		@Nullable LocalizedText place, @Nullable String sourceCode, BigDecimal hectares, Basis basis,
		Boundary boundary) {

}
