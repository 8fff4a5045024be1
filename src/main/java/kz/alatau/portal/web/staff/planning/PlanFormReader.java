package kz.alatau.portal.web.staff.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import kz.alatau.portal.plan.PlanAct;
import kz.alatau.portal.plan.PlanKind;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the form of a new version; what cannot be read is told at its field. */
final class PlanFormReader {

	private static final int LONGEST_NUMBER = 9;

	private final PlanForm form;

	private final List<Refusal> refusals = new ArrayList<>();

	PlanFormReader(PlanForm form) {
		this.form = form;
	}

	/** The act; empty if anything cannot be read. */
	Optional<PlanAct> act() {
		PlanKind kind = kind();
		LocalDate adopted = date("actDate", this.form.actDate());
		if (this.form.actDate().isBlank()) {
			this.refusals.add(Refusal.of("actDate", "staff.form.date"));
		}
		LocalDate restated = date("restatedOn", this.form.restatedOn());
		Integer supersedes = supersedes();
		if (!this.refusals.isEmpty() || adopted == null || kind == null) {
			return Optional.empty();
		}
		return Optional.of(new PlanAct(kind, this.form.actNumber().strip(), adopted, given(this.form.restatedNumber()),
				restated, supersedes, given(this.form.source()), null));
	}

	List<Refusal> refusals() {
		return List.copyOf(this.refusals);
	}

	private @Nullable PlanKind kind() {
		Optional<PlanKind> kind = Arrays.stream(PlanKind.values())
			.filter((known) -> known.name().equals(this.form.kind()))
			.findFirst();
		if (kind.isEmpty()) {
			this.refusals.add(Refusal.of("kind", "plan.form.kind"));
		}
		return kind.orElse(null);
	}

	private @Nullable Integer supersedes() {
		String typed = this.form.supersedes().strip();
		if (typed.isEmpty()) {
			return null;
		}
		if (typed.length() > LONGEST_NUMBER || !typed.chars().allMatch((sign) -> sign >= '0' && sign <= '9')) {
			this.refusals.add(Refusal.of("supersedes", "plan.form.version"));
			return null;
		}
		return Integer.valueOf(typed);
	}

	private @Nullable LocalDate date(String field, String typed) {
		if (typed.isBlank()) {
			return null;
		}
		try {
			return LocalDate.parse(typed.strip());
		}
		catch (DateTimeParseException ex) {
			this.refusals.add(Refusal.of(field, "staff.form.date"));
			return null;
		}
	}

	private static @Nullable String given(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}

}
