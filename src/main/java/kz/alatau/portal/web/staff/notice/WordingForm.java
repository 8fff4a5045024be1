package kz.alatau.portal.web.staff.notice;

import java.util.List;
import java.util.Objects;

import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;

/** A text as typed, in the languages it was typed in. */
record WordingForm(String kk, String ru, String en) {

	static final WordingForm EMPTY = new WordingForm("", "", "");

	WordingForm {
		kk = typed(kk);
		ru = typed(ru);
		en = typed(en);
	}

	/**
	 * A language that was not sent arrives as null, and browsers end lines their own way.
	 */
	private static String typed(String text) {
		return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
	}

	static WordingForm of(Wording wording) {
		return new WordingForm(wording.kk(), wording.ru(), wording.en());
	}

	Wording wording() {
		return new Wording(this.kk, this.ru, this.en);
	}

	public String in(Language language) {
		return switch (language) {
			case KK -> this.kk;
			case RU -> this.ru;
			case EN -> this.en;
		};
	}

	/** One fault for each language that is too long for the database. */
	List<Refusal> faults(String field, int maxLength) {
		Wording wording = wording();
		return List.of(Language.values())
			.stream()
			.filter((language) -> wording.in(language).length() > maxLength)
			.map((language) -> Refusal.of(field + "." + language.code(), "staff.form.too-long", maxLength,
					wording.in(language).length()))
			.toList();
	}

}
