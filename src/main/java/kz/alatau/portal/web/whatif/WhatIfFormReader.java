package kz.alatau.portal.web.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.ZoneEdit;
import kz.alatau.portal.shared.Refusal;

/** Reads the form of a question; what cannot be read is told at its field. */
public final class WhatIfFormReader {

	/** Also with the minus sign and the spaces of a careful typist. */
	private static final Pattern METRES = Pattern.compile("[-+−–]?\\d{1,6}");

	private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f]");

	private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,;]+");

	/** As long as a code of a zone can be. */
	private static final int LONGEST_CODE = 20;

	private final WhatIfForm form;

	private final List<Refusal> refusals = new ArrayList<>();

	public WhatIfFormReader(WhatIfForm form) {
		this.form = form;
	}

	/** What to do to the zone; empty if a field cannot be read. */
	public Optional<ZoneEdit> edit() {
		String zone = this.form.zone().strip();
		if (zone.isEmpty()) {
			this.refusals.add(Refusal.of("zone", "what-if.form.no-zone"));
		}
		else if (zone.length() > LONGEST_CODE) {
			this.refusals.add(Refusal.of("zone", "what-if.form.long-code", LONGEST_CODE));
		}
		int east = metres("east", this.form.east(), ZoneEdit.FARTHEST);
		int north = metres("north", this.form.north(), ZoneEdit.FARTHEST);
		int widen = metres("widen", this.form.widen(), ZoneEdit.WIDEST);
		return this.refusals.isEmpty() ? Optional.of(new ZoneEdit(zone, east, north, widen, this.form.isDropped()))
				: Optional.empty();
	}

	/** The codes of zones to drop, separated by spaces, commas or semicolons. */
	public Set<String> removed() {
		return Arrays.stream(BETWEEN_CODES.split(this.form.remove().strip()))
			.filter((code) -> !code.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	public List<Refusal> refusals() {
		return List.copyOf(this.refusals);
	}

	private int metres(String field, String typed, int most) {
		String text = SPACES.matcher(typed).replaceAll("");
		if (text.isEmpty()) {
			return 0;
		}
		if (!METRES.matcher(text).matches()) {
			this.refusals.add(Refusal.of(field, "what-if.form.metres"));
			return 0;
		}
		int metres = Integer.parseInt(text.replace('−', '-').replace('–', '-'));
		if (Math.abs(metres) > most) {
			this.refusals.add(Refusal.of(field, "what-if.form.range", most));
			return 0;
		}
		return metres;
	}

}
