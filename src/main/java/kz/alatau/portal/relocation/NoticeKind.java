package kz.alatau.portal.relocation;

import java.util.EnumSet;
import java.util.Set;

import static kz.alatau.portal.relocation.NoticeField.ACT;
import static kz.alatau.portal.relocation.NoticeField.ALIENATION_DATE;
import static kz.alatau.portal.relocation.NoticeField.APPEAL;
import static kz.alatau.portal.relocation.NoticeField.CONCERNS;
import static kz.alatau.portal.relocation.NoticeField.CONCILIATION;
import static kz.alatau.portal.relocation.NoticeField.MAP;
import static kz.alatau.portal.relocation.NoticeField.OWNERS;
import static kz.alatau.portal.relocation.NoticeField.PLOTS;
import static kz.alatau.portal.relocation.NoticeField.PURPOSE;
import static kz.alatau.portal.relocation.NoticeField.TERRITORY;
import static kz.alatau.portal.relocation.NoticeField.TEXT;
import static kz.alatau.portal.relocation.NoticeField.THREE_MONTHS;
import static kz.alatau.portal.relocation.NoticeField.VILLAGES;

/** What a notice does, and what it therefore has to say. */
public enum NoticeKind {

	/** The taking begins. */
	START(EnumSet.of(TEXT, VILLAGES, ACT, PURPOSE, PLOTS, OWNERS, ALIENATION_DATE, THREE_MONTHS, CONCILIATION, MAP,
			APPEAL)),
	/** Plots or date are changed, so that everything begins again. */
	CHANGE_RESTART(EnumSet.of(TEXT, VILLAGES, ACT, PURPOSE, PLOTS, OWNERS, ALIENATION_DATE, THREE_MONTHS, CONCILIATION,
			MAP, APPEAL, CONCERNS)),
	/** Anything else is set right; the clocks run on, so the date need not be far off. */
	CORRECTION(EnumSet.of(TEXT, VILLAGES, ACT, PURPOSE, PLOTS, OWNERS, ALIENATION_DATE, CONCILIATION, MAP, APPEAL,
			CONCERNS)),
	/** The taking ends. */
	TERMINATION(EnumSet.of(TEXT, VILLAGES, ACT, CONCERNS)),
	/** Something people should know; nobody’s rights change. */
	INFO(EnumSet.of(TEXT)),
	/** Two years in which the plots must be developed (286-VIII, article 67(14)). */
	TWO_YEAR_DEVELOPMENT(EnumSet.of(TEXT, VILLAGES, ACT, PLOTS, MAP, APPEAL, TERRITORY));

	/** What a notice can begin with. */
	public static final Set<NoticeKind> FIRST = Set.copyOf(EnumSet.of(START, INFO, TWO_YEAR_DEVELOPMENT));

	private final Set<NoticeField> fields;

	NoticeKind(Set<NoticeField> fields) {
		this.fields = fields;
	}

	public String messageKey() {
		return "procedure.kind." + name();
	}

	/** What a later edition may do after this one. */
	public Set<NoticeKind> next() {
		return switch (this) {
			case START, CHANGE_RESTART, CORRECTION -> EnumSet.of(CORRECTION, CHANGE_RESTART, TERMINATION);
			case TWO_YEAR_DEVELOPMENT -> EnumSet.of(TERMINATION);
			case TERMINATION, INFO -> EnumSet.noneOf(NoticeKind.class);
		};
	}

	/** What it has to say. */
	public Set<NoticeField> fields() {
		return Set.copyOf(this.fields);
	}

	public boolean needs(NoticeField field) {
		return this.fields.contains(field);
	}

}
