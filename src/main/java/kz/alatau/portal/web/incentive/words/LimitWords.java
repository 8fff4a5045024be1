package kz.alatau.portal.web.incentive.words;

import java.time.LocalDate;

/**
 * One thing that ends a relief, in words.
 *
 * @param text what it is
 * @param lastDay last day with relief
 * @param day the same as text
 * @param decides whether it is the first to end the relief
 * @param rule where it stands
 */
public record LimitWords(String text, LocalDate lastDay, String day, boolean decides, SourceWords rule) {
}
