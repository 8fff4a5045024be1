package kz.alatau.portal.relocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.village.VillageCode;

/**
 * Whether a notice names the places its plots lie in, and no others (413-IV, article
 * 63(2) item 2), and rests on a plan everybody can read. Who looks for a village on the
 * portal finds a notice only by the villages it names.
 */
final class PlaceGate {

	private final Set<String> villages;

	/** In the order of the act. */
	private final List<PlotTaken> plots;

	private PlaceGate(NoticeDocument document) {
		this.villages = document.content().villages();
		this.plots = document.particulars().items().plots();
	}

	/**
	 * Every reason why the places may not be published; empty when they may.
	 * @param plans whether a version of the plan is published
	 */
	static List<Refusal> refusals(NoticeDocument document, IntPredicate plans) {
		List<Refusal> refusals = new ArrayList<>();
		PlaceGate gate = new PlaceGate(document);
		// A list that is still empty is told of by itself.
		if (document.particulars().kind().needs(NoticeField.PLOTS) && !gate.plots.isEmpty()) {
			refusals.addAll(gate.villagesWithoutPlot());
			refusals.addAll(gate.plotsElsewhere());
		}
		Integer version = document.particulars().place().planVersion();
		if (version != null && !plans.test(version)) {
			refusals.add(Refusal.of("planVersion", "notice-check.plan-version", version));
		}
		return refusals;
	}

	private List<Refusal> villagesWithoutPlot() {
		Set<String> withPlots = this.plots.stream().map(PlotTaken::village).collect(Collectors.toSet());
		return this.villages.stream()
			.filter((village) -> !withPlots.contains(village))
			.map((village) -> Refusal.of("villages", "notice-check.village-without-plot", new VillageCode(village)))
			.toList();
	}

	/** A village once, however many plots lie in it, with the first line. */
	private List<Refusal> plotsElsewhere() {
		Map<String, List<Integer>> lines = new LinkedHashMap<>();
		for (int i = 0; i < this.plots.size(); i++) {
			String village = this.plots.get(i).village();
			if (!this.villages.contains(village)) {
				lines.computeIfAbsent(village, (key) -> new ArrayList<>()).add(i);
			}
		}
		return lines.entrySet().stream().map((entry) -> elsewhere(entry.getKey(), entry.getValue())).toList();
	}

	private Refusal elsewhere(String village, List<Integer> lines) {
		int first = lines.getFirst();
		return Refusal.of("plots", "notice-check.plots-elsewhere", lines.size(), first + 1,
				this.plots.get(first).cadastralNumber(), new VillageCode(village));
	}

}
