package kz.alatau.portal.web.incentive.words;

import org.jspecify.annotations.Nullable;

/**
 * A value that goes into a step, in words.
 *
 * @param label what it is
 * @param value with its unit
 * @param origin where it comes from, in a few words
 * @param law where it stands in the law; empty for any other origin
 */
public record OperandWords(String label, String value, String origin, @Nullable SourceWords law) {
}
