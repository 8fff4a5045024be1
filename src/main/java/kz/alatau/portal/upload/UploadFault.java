package kz.alatau.portal.upload;

/**
 * One thing that is wrong in a refused file, as it is kept.
 *
 * @param unit what the number counts, {@code LINE} or {@code FEATURE}
 * @param number from 1; 0 where the fault concerns the whole file
 * @param code code of the feature in the file; empty if it has none
 * @param field column or property; empty where the fault concerns the whole row
 * @param kind what is wrong; pages say it as {@code fault.<kind>}
 * @param detail the offending value or what was expected
 */
public record UploadFault(String unit, int number, String code, String field, String kind, String detail) {

}
