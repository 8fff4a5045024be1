package kz.alatau.portal.web.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;

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
	private static final int MOST_NUMBERS = 12;

	private final Villages villages;

	NoticeMaps(Villages villages) {
		this.villages = villages;
	}

	/** The plots whose outline is known; empty where there is none. */
	public Optional<MapPicture> plots(List<PlotTaken> plots) {
		return plots(plots, this.villages::all);
	}

	/** The same where the villages may have been read already. */
	public Optional<MapPicture> plots(List<PlotTaken> plots, Supplier<List<VillageProfile>> villages) {
		List<Plot> placed = plots.stream().map(Plot::of).flatMap(Optional::stream).toList();
		return placed.stream()
			.map((plot) -> plot.boundary().extent())
			.reduce(Extent::include)
			.map((extent) -> draw(placed, villages.get(),
					extent.grow(MARGIN + ROOM_FOR_NAMES * Math.max(extent.width(), extent.height()))));
	}

	private MapPicture draw(List<Plot> plots, List<VillageProfile> villages, Extent frame) {
		MapDrawing drawing = new MapDrawing(frame);
		boolean schematic = draw(villages, drawing);
		List<ProjectedBoundary> boundaries = plots.stream().map(Plot::boundary).toList();
		((boundaries.size() > MOST_OUTLINES) ? List.of(Overlay.union(boundaries)) : boundaries)
			.forEach((boundary) -> drawing.area("plot", boundary));
		if (plots.size() <= MOST_NUMBERS) {
			plots.forEach((plot) -> drawing.label("plot-label", plot.boundary().representativePoint(), plot.name()));
		}
		return drawing.picture(schematic);
	}

	/** Draws the villages and tells whether any to be seen is only schematic. */
	private static boolean draw(List<VillageProfile> villages, MapDrawing drawing) {
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

	private record Plot(LocalizedText name, ProjectedBoundary boundary) {

		static Optional<Plot> of(PlotTaken plot) {
			String number = plot.cadastralNumber();
			return Optional.ofNullable(plot.outline())
				.map((outline) -> new Plot(new LocalizedText(number, number, number), outline.project()));
		}

	}

}
