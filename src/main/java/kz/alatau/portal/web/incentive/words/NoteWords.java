package kz.alatau.portal.web.incentive.words;

/**
 * Something the reader must know, in words.
 *
 * @param code of the note
 * @param text the sentence
 * @param rule where it stands
 */
public record NoteWords(String code, String text, SourceWords rule) {
}
