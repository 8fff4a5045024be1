package kz.alatau.portal.web.staff.audit;

import java.util.List;

import kz.alatau.portal.audit.AuditChange;
import kz.alatau.portal.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/**
 * A change as a page shows it.
 *
 * @param field name of the field without its language
 * @param language code of the language of a text in three languages, if it is one
 * @param cut whether a value goes on
 */
record ShownChange(String field, @Nullable String language, List<ShownWord> from, List<ShownWord> to, boolean cut) {

	private static final int ENOUGH = 300;

	/** All of it. */
	static ShownChange whole(AuditSubject subject, AuditChange change) {
		return of(subject, change, AuditChange.LONGEST);
	}

	/** The beginning of long values. */
	static ShownChange brief(AuditSubject subject, AuditChange change) {
		return of(subject, change, ENOUGH);
	}

	private static ShownChange of(AuditSubject subject, AuditChange change, int most) {
		String name = change.field();
		int dot = name.lastIndexOf('.');
		String language = (dot > 0) ? name.substring(dot + 1) : "";
		boolean known = language.matches("kk|ru|en");
		List<ShownWord> from = ShownWord.of(subject, name, beginning(change.from(), most));
		List<ShownWord> to = ShownWord.of(subject, name, beginning(change.to(), most));
		return new ShownChange(known ? name.substring(0, dot) : name, known ? language : null, from, to,
				isLonger(change.from(), most) || isLonger(change.to(), most));
	}

	private static @Nullable String beginning(@Nullable String value, int most) {
		if (value == null || !isLonger(value, most)) {
			return value;
		}
		int end = Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most;
		return value.substring(0, end) + "…";
	}

	private static boolean isLonger(@Nullable String value, int most) {
		return value != null && value.length() > most;
	}

	/** Key of the name of the field, which need not be there. */
	public String fieldKey() {
		return "audit.field." + this.field;
	}

}
