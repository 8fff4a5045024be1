package kz.alatau.portal.web.incentive.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.document.Field;
import kz.alatau.portal.incentive.document.Fields;
import kz.alatau.portal.web.incentive.form.FormField.Option;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes single fields.
 *
 * @param problems what is wrong, by path
 */
record FieldWriter(Words words, TypedCase typed, Map<String, String> problems) {

	/** Brackets and dots have a meaning of their own in styles and addresses. */
	static String id(String path) {
		return path.replace("]", "").replace('[', '-').replace('.', '-');
	}

	FormField field(String path) {
		Field field = Fields.find(path).orElseThrow(() -> new IllegalArgumentException("No field: " + path));
		String text = this.typed.text(path);
		return new FormField(path, id(path), this.words.fieldName(path), hint(field), field.kind(), text,
				options(field, path, text), this.problems.get(path));
	}

	private @Nullable String hint(Field field) {
		String own = this.words.find("incentive.hint." + field.path().replace("[]", ""));
		return (own != null) ? own : this.words.find("incentive.hint-kind." + field.kind());
	}

	private List<Option> options(Field field, String path, @Nullable String text) {
		return switch (field.kind()) {
			case CHOICE -> choices(field, path, text);
			case YES_NO -> "true".equals(field.standard()) ? yesOrNo(text) : List.of();
			default -> List.of();
		};
	}

	/**
	 * What is taken where nothing is said has the empty value: it is not kept in a link
	 * either.
	 */
	private List<Option> choices(Field field, String path, @Nullable String text) {
		List<Option> options = new ArrayList<>();
		if (field.standard() == null) {
			options.add(new Option("",
					this.words.say(path.equals("regime") ? "incentive.form.by-itself" : "incentive.form.none"),
					text == null));
		}
		for (String choice : field.choices()) {
			boolean standard = choice.equals(field.standard());
			options.add(new Option(standard ? "" : choice, this.words.choice(path, choice),
					choice.equals(text) || standard && text == null));
		}
		if (text != null && options.stream().noneMatch(Option::chosen)) {
			options.add(new Option(text, text, true));
		}
		return options;
	}

	private List<Option> yesOrNo(@Nullable String text) {
		boolean no = "false".equals(text) || "no".equals(text) || "off".equals(text);
		return List.of(new Option("", this.words.say("incentive.form.yes"), !no),
				new Option("false", this.words.say("incentive.form.no"), no));
	}

}
