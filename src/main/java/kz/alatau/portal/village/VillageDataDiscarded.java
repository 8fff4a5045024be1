package kz.alatau.portal.village;

/**
 * A draft of village data is about to be deleted; told inside the transaction that
 * deletes it.
 *
 * @param version its number
 */
public record VillageDataDiscarded(int version) {

}
