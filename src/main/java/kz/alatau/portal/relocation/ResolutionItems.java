package kz.alatau.portal.relocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.relocation.procedure.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Items 1 to 3 of a resolution (413-IV, article 63(2)); items 4 and 5 are part of every
 * {@link NoticeContent}.
 *
 * @param ground empty when none was chosen yet
 * @param purpose what the land is needed for
 * @param owners who owns or uses the plots, without names of people
 */
public record ResolutionItems(@Nullable Ground ground, Wording purpose, List<PlotTaken> plots, Wording owners) {

	public ResolutionItems {
		plots = List.copyOf(plots);
	}

	/** The outlines there are, by cadastral number. */
	public Map<String, Boundary> outlines() {
		Map<String, Boundary> outlines = new HashMap<>();
		for (PlotTaken plot : this.plots) {
			if (plot.outline() != null) {
				outlines.put(plot.cadastralNumber(), plot.outline());
			}
		}
		return outlines;
	}

	/** The same plots, lying where the outlines say; the others without outline. */
	public ResolutionItems outlined(Map<String, Boundary> outlines) {
		List<PlotTaken> placed = this.plots.stream()
			.map((plot) -> plot.in(outlines.get(plot.cadastralNumber())))
			.toList();
		return new ResolutionItems(this.ground, this.purpose, placed, this.owners);
	}

}
