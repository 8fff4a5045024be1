package kz.alatau.portal.village;

/**
 * Villages, dwellings or fields were imported: results that rest on them are to be
 * computed anew.
 */
public record VillageDataChanged(int dataVersion) {

}
