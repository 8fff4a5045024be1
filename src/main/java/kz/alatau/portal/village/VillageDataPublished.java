package kz.alatau.portal.village;

/**
 * Village data is in force from now on; told inside the transaction that publishes it.
 *
 * @param version its number
 */
public record VillageDataPublished(int version) {

}
