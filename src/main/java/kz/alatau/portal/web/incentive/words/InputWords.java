package kz.alatau.portal.web.incentive.words;

/**
 * What was given in one field of a case, in words.
 *
 * @param path of the field
 * @param label what it is
 * @param value with its unit
 */
public record InputWords(String path, String label, String value) {
}
