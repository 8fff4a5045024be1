package kz.alatau.portal.web.api;

/**
 * One thing that is wrong with a request.
 *
 * @param feature number of the feature, counted from 1; 0 for the whole
 * @param code of the zone, if it is known
 * @param field property, JSON path or parameter
 * @param kind stays the same in all languages
 * @param message the same in words
 * @param detail the offending value
 */
record FaultJson(int feature, String code, String field, String kind, String message, String detail) {

}
