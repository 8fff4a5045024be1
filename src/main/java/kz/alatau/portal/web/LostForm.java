package kz.alatau.portal.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A form that came after its session had ended. It is not taken, but what was typed comes
 * back as text to copy: an hour of writing must not be lost. It is neither kept nor sent
 * on by itself: whoever wants to store something has to sign in first.
 *
 * @param fields what was typed, in the order of the form
 */
public record LostForm(List<Field> fields) {

	private static final String ATTRIBUTE = LostForm.class.getName();

	/** Names of fields nobody types, and those that must never come back. */
	private static final Set<String> LEFT_OUT = Set.of("_csrf", "version", "action", "username", "code", "session");

	/** How the keys of the words begin between which a field lets choose. */
	private static final Map<String, String> CHOICES = Map.of("noticeKind", "procedure.kind.", "regime",
			"notices.regime.", "authority", "procedure.authority.", "ground", "procedure.ground.", "territory",
			"procedure.territory.", "roles", "staff.role.");

	private static final String VILLAGES = "villages";

	public LostForm {
		fields = List.copyOf(fields);
	}

	/**
	 * One typed field.
	 *
	 * @param name of the field, as in the form
	 * @param label the part of the name before the first dot
	 */
	public record Field(String name, String label, String text) {

		/** Key of the words that were chosen; such a key need not exist. */
		public @Nullable String choice() {
			String words = CHOICES.get(this.name);
			return (words != null) ? words + this.text : null;
		}

		public boolean isVillage() {
			return this.name.equals(VILLAGES);
		}

		public int rows() {
			return Math.clamp(this.text.lines().count() + this.text.length() / 80, 1, 20);
		}

	}

	/** Answers 403 with a page that shows what was typed, if anything was. */
	public static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (FormOrigin.isOwn(request)) {
			LostForm form = of(request.getParameterMap());
			if (!form.fields().isEmpty()) {
				request.setAttribute(ATTRIBUTE, form);
			}
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	boolean namesVillages() {
		return this.fields.stream().anyMatch(Field::isVillage);
	}

	static LostForm of(Map<String, String[]> parameters) {
		return new LostForm(parameters.entrySet()
			.stream()
			.filter((field) -> isTyped(field.getKey()))
			.flatMap((field) -> Stream.of(field.getValue())
				.filter((text) -> !text.isBlank())
				.map((text) -> new Field(field.getKey(), field.getKey().split("\\.", 2)[0], text)))
			.toList());
	}

	private static boolean isTyped(String name) {
		return !LEFT_OUT.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password");
	}

	/** What was lost, if that is why the request failed. */
	static Optional<LostForm> of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof LostForm lost) ? Optional.of(lost) : Optional.empty();
	}

}
