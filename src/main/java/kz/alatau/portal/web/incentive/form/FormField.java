package kz.alatau.portal.web.incentive.form;

import java.util.List;

import kz.alatau.portal.incentive.document.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field as a page shows it.
 *
 * @param path its name
 * @param id of its element
 * @param label what it is
 * @param hint what to write, in what unit; empty where the answers say it
 * @param kind what is written in it
 * @param typed what was typed, word for word
 * @param options answers to choose from; none where something is typed
 * @param problem what is wrong with it; empty where it is fine
 */
public record FormField(String path, String id, String label, @Nullable String hint, Field.Kind kind,
		@Nullable String typed, List<Option> options, @Nullable String problem) {

	public FormField {
		options = List.copyOf(options);
	}

	/** Whether one of some answers is chosen. */
	public boolean isChoice() {
		return !this.options.isEmpty();
	}

	/** Whether it is a box to mark. */
	public boolean isBox() {
		return this.kind == Field.Kind.YES_NO && this.options.isEmpty();
	}

	public boolean isMarked() {
		return this.typed != null
				&& List.of("true", "on", "yes").contains(this.typed.toLowerCase(java.util.Locale.ROOT));
	}

	/** Only what the browser can show again may go into its own field for days. */
	public String type() {
		boolean day = this.kind == Field.Kind.DATE && (this.typed == null || this.typed.matches("\\d{4}-\\d\\d-\\d\\d"))
				&& this.problem == null;
		return day ? "date" : "text";
	}

	/** The keyboard a phone shows. */
	public @Nullable String keyboard() {
		return switch (this.kind) {
			case MONEY, NUMBER, PERCENT -> "decimal";
			case WHOLE, YEAR -> "numeric";
			default -> null;
		};
	}

	/** What describes it to a reader of the screen. */
	public @Nullable String describedBy() {
		String hintId = (this.hint != null) ? this.id + "-hint" : "";
		String errorId = (this.problem != null) ? this.id + "-error" : "";
		String both = (hintId + " " + errorId).strip();
		return both.isEmpty() ? null : both;
	}

	/** An answer to choose. */
	public record Option(String value, String label, boolean chosen) {
	}

}
