package kz.alatau.portal.relocation;

import java.text.Normalizer;

import jakarta.persistence.Embeddable;
import kz.alatau.portal.shared.Language;

/**
 * A text as far as it is written: each language may still be empty. It is stored in one
 * form (Unicode NFC, line feeds, no control characters), so that a text read back is the
 * text that was published, byte for byte.
 *
 * @param kk Kazakh, empty when not written yet
 * @param ru Russian, empty when not written yet
 * @param en English, empty when not written yet
 */
@Embeddable
public record Wording(String kk, String ru, String en) {

	public static final Wording NONE = new Wording("", "", "");

	public Wording {
		kk = normalized(kk);
		ru = normalized(ru);
		en = normalized(en);
	}

	/** The text in the language, empty when not written yet. */
	public String in(Language language) {
		return switch (language) {
			case KK -> this.kk;
			case RU -> this.ru;
			case EN -> this.en;
		};
	}

	/** Whether there is anything to read: blanks and dashes of whatever kind are not. */
	public boolean isWrittenIn(Language language) {
		return in(language).codePoints().anyMatch(Character::isLetterOrDigit);
	}

	/** Whether nothing is written in any language. */
	public boolean isEmpty() {
		return this.kk.isEmpty() && this.ru.isEmpty() && this.en.isEmpty();
	}

	private static String normalized(String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\n\t]]", "");
		return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
	}

}
