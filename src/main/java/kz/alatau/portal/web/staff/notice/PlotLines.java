package kz.alatau.portal.web.staff.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the plots of a resolution as people list them: one line a plot,
 * cadastral number; village; hectares.
 */
final class PlotLines {

	static final String FIELD = "plots";

	/** More than a resolution ever lists. */
	static final int MOST = 5_000;

	private static final int LONGEST_NUMBER = 60;

	private static final int LONGEST_QUOTE = 40;

	/** Faults told at once: the rest is probably the same. */
	private static final int MOST_FAULTS = 50;

	private final Map<String, String> codesByName = new HashMap<>();

	private final Map<String, LocalizedText> names;

	private final Language language;

	/**
	 * @param names villages by KATO code
	 * @param language of the names that are written
	 */
	PlotLines(Map<String, LocalizedText> names, Language language) {
		this.names = names;
		this.language = language;
		names.forEach((code, name) -> {
			this.codesByName.put(code, code);
			for (Language each : Language.values()) {
				this.codesByName.put(folded(name.in(each)), code);
			}
		});
	}

	String write(List<PlotTaken> plots) {
		return plots.stream()
			.map((plot) -> "%s; %s; %s".formatted(plot.cadastralNumber(), name(plot.village()),
					plot.areaHa().toPlainString()))
			.collect(Collectors.joining("\n"));
	}

	private String name(String code) {
		LocalizedText name = this.names.get(code);
		return (name != null) ? name.in(this.language) : code;
	}

	/** The same lines as they would be written, or as typed where they cannot be read. */
	String tidy(String typed) {
		List<Refusal> faults = new ArrayList<>();
		List<PlotTaken> plots = read(typed, faults);
		return faults.isEmpty() ? write(plots) : typed;
	}

	/**
	 * What is listed.
	 * @param faults where to add what cannot be read, with its line
	 */
	List<PlotTaken> read(String typed, List<Refusal> faults) {
		List<String> lines = typed.lines().toList();
		if (lines.size() > MOST) {
			faults.add(Refusal.of(FIELD, "staff.form.plots-many", MOST));
			return List.of();
		}
		List<Refusal> found = new ArrayList<>();
		List<PlotTaken> plots = new ArrayList<>();
		Set<String> numbers = new HashSet<>();
		for (int i = 0; i < lines.size() && found.size() < MOST_FAULTS; i++) {
			if (!lines.get(i).isBlank()) {
				PlotTaken plot = read(lines.get(i), i + 1, found);
				if (plot != null && !numbers.add(plot.cadastralNumber())) {
					found.add(Refusal.of(FIELD, "staff.form.plots-twice", i + 1, plot.cadastralNumber()));
				}
				else if (plot != null) {
					plots.add(plot);
				}
			}
		}
		faults.addAll(found);
		return plots;
	}

	private @Nullable PlotTaken read(String line, int number, List<Refusal> faults) {
		String[] parts = line.split("[;\\t]", -1);
		if (parts.length != 3 || parts[0].isBlank() || parts[0].strip().length() > LONGEST_NUMBER) {
			faults.add(Refusal.of(FIELD, "staff.form.plots-line", number));
			return null;
		}
		String village = this.codesByName.get(folded(parts[1]));
		if (village == null) {
			faults.add(Refusal.of(FIELD, "staff.form.plots-village", number, shortened(parts[1])));
		}
		HectaresReader reader = new HectaresReader(FIELD);
		BigDecimal hectares = reader.read(parts[2]);
		if (hectares == null) {
			faults.add(Refusal.of(FIELD, "notice-check.plots-hectares", number, shortened(parts[2])));
		}
		return (village == null || hectares == null) ? null
				: new PlotTaken(parts[0].strip(), village, Objects.requireNonNull(hectares));
	}

	/** Enough to find it again. */
	private static String shortened(String typed) {
		String text = typed.strip();
		return (text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "…" : text;
	}

	private static String folded(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
