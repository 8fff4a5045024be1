package kz.alatau.portal.web.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageProfile;

import org.springframework.stereotype.Component;

/** Maps of the plots a notice names, and the villages around them. */
@Component
public class NoticeMaps {

	private static final double MARGIN = 150;

	/** Of the longer side: names are as large on a small map as on a large one. */
	private static final double ROOM_FOR_NAMES = 0.12;

	/** More outlines than these cannot be told apart; they are drawn as one area. */
	private static final int MOST_OUTLINES = 400;

	/** More numbers than these would hide each other. */
	private static final int MOST_NUMBERS = 40;

	/**
	 * The plots whose outline is known; empty where there is none.
	 * @param villages all there are
	 */
	public Optional<MapPicture> plots(List<PlotTaken> plots, List<VillageProfile> villages) {
		List<Plot> placed = IntStream.range(0, plots.size())
			.mapToObj((place) -> Plot.of(place + 1, plots.get(place)))
			.flatMap(Optional::stream)
			.toList();
		return placed.stream()
			.map((plot) -> plot.boundary().extent())
			.reduce(Extent::include)
			.map((extent) -> draw(placed, villages,
					extent.grow(MARGIN + ROOM_FOR_NAMES * Math.max(extent.width(), extent.height()))));
	}

	private static MapPicture draw(List<Plot> plots, List<VillageProfile> villages, Extent frame) {
		MapDrawing drawing = new MapDrawing(frame);
		boolean schematic = villages(drawing, villages);
		List<ProjectedBoundary> boundaries = plots.stream().map(Plot::boundary).toList();
		((boundaries.size() > MOST_OUTLINES) ? List.of(Overlay.union(boundaries)) : boundaries)
			.forEach((boundary) -> drawing.area("plot", boundary));
		if (plots.size() <= MOST_NUMBERS) {
			plots.forEach((plot) -> drawing.label("plot-label", plot.boundary().representativePoint(), plot.name()));
		}
		return drawing.picture(schematic);
	}

	/** Draws the villages and tells whether any to be seen is only schematic. */
	private static boolean villages(MapDrawing drawing, List<VillageProfile> villages) {
		boolean schematic = false;
		for (VillageProfile village : villages) {
			ProjectedBoundary seen = village.boundary().project().clip(drawing.extent());
			if (!seen.area().isZero()) {
				drawing.area("village", seen, "/villages/" + village.slug(), village.name());
				schematic |= village.geometryBasis() == Basis.SCHEMATIC;
			}
		}
		return schematic;
	}

	/**
	 * A plot on the map.
	 *
	 * @param name its number in the table beside the map: the cadastral one is too long
	 */
	private record Plot(LocalizedText name, ProjectedBoundary boundary) {

		static Optional<Plot> of(int place, PlotTaken plot) {
			String name = String.valueOf(place);
			return Optional.ofNullable(plot.outline())
				.map((outline) -> new Plot(new LocalizedText(name, name, name), outline.project()));
		}

	}

}
