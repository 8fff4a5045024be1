package kz.alatau.portal.plan;

/**
 * A draft is about to be deleted; told inside the transaction that deletes it.
 *
 * @param version its number
 */
public record PlanDiscarded(int version) {

}
