package kz.alatau.portal.web.incentive.words;

/**
 * An open question of the law and one way to read it, in words.
 *
 * @param code such as {@code O-1}
 * @param question what is open
 * @param reading the way it is read
 */
public record QuestionWords(String code, String question, String reading) {
}
