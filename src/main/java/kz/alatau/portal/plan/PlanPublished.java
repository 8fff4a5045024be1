package kz.alatau.portal.plan;

/**
 * A version of the plan is in force from now on; told inside the transaction that
 * publishes it.
 *
 * @param version its number
 */
public record PlanPublished(int version) {

}
