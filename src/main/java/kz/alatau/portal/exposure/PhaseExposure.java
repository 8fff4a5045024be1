package kz.alatau.portal.exposure;

import kz.alatau.portal.plan.Phase;

/**
 * What is counted in one phase; a dwelling stands in the earliest phase that counts it.
 */
public record PhaseExposure(Phase phase, Estimates<Counts> counts) {

}
