package kz.alatau.portal.web.staff.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditQuestion;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.AskedDay;
import org.jspecify.annotations.Nullable;

/** Reads what somebody looks for, and says what of it cannot be looked for. */
class AuditFormReader {

	static final int LONGEST = 200;

	/** The portal is younger. */
	private static final int FIRST_YEAR = 2020;

	private final List<Refusal> refusals = new ArrayList<>();

	private final AuditQuestion question;

	AuditFormReader(AuditForm form) {
		AskedDay from = day("from", form.from());
		AskedDay until = day("until", form.until());
		if (from.day() != null && until.day() != null && until.day().isBefore(from.day())) {
			this.refusals.add(Refusal.of("until", "audit.until-before-from"));
		}
		this.question = new AuditQuestion(text("person", form.person()).toLowerCase(Locale.ROOT),
				actions(form.action()), text("subject", form.subject()), start(from.day(), 0), start(until.day(), 1),
				text("text", form.text()));
	}

	private AskedDay day(String field, String written) {
		AskedDay asked = AskedDay.read(written, FIRST_YEAR);
		if (asked.isWrong()) {
			this.refusals.add(Refusal.of(field, "audit.no-day"));
		}
		return asked;
	}

	private static @Nullable Instant start(@Nullable LocalDate day, int later) {
		return (day != null) ? day.plusDays(later).atStartOfDay(Portal.ZONE).toInstant() : null;
	}

	private String text(String field, String written) {
		if (written.length() > LONGEST) {
			this.refusals.add(Refusal.of(field, "staff.form.too-long", LONGEST, written.length()));
		}
		if (written.indexOf(0) >= 0) {
			this.refusals.add(Refusal.of(field, "audit.no-text"));
		}
		return written;
	}

	private Set<AuditAction> actions(String written) {
		Set<AuditAction> found = Stream.of(AuditAction.values())
			.filter((action) -> action.name().equals(written) || action.subject().name().equals(written))
			.collect(Collectors.toUnmodifiableSet());
		if (found.isEmpty() && !written.isEmpty()) {
			this.refusals.add(Refusal.of("action", "audit.no-action"));
		}
		return found;
	}

	/** What is wrong; the question counts only where nothing is. */
	List<Refusal> refusals() {
		return List.copyOf(this.refusals);
	}

	AuditQuestion question() {
		return this.question;
	}

}
