package kz.alatau.portal.web.incentive.file;

/**
 * One field of a case.
 *
 * @param path where it stands, such as {@code land[0].area}
 * @param label what it is called
 * @param text what was typed in, as a reader wants it
 * @param value the same as a number or a day where it is one, else the text
 */
record CaseInput(String path, String label, String text, Object value) {
}
