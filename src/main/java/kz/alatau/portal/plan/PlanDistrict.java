package kz.alatau.portal.plan;

import java.math.BigDecimal;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;

/**
 * One of the districts of the city.
 *
 * @param hectares its size as the source states it
 */
public record PlanDistrict(String code, LocalizedText name, BigDecimal hectares, Basis basis, Boundary boundary) {

}
