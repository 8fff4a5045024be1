package kz.alatau.portal.web.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;

import org.springframework.stereotype.Component;

/** Maps of zones before and after a change, around the villages it changes. */
@Component
public class ChangeMaps {

	private static final double MARGIN = 900;

	/** Of the longer side: names are as large on a small map as on a large one. */
	private static final double ROOM_FOR_NAMES = 0.08;

	/** More outlines than these cannot be told apart; they are drawn as one area. */
	private static final int MOST_OUTLINES = 100;

	private final Villages villages;

	ChangeMaps(Villages villages) {
		this.villages = villages;
	}

	/**
	 * The changed villages, or the zones where no village changes.
	 * @param before zones that are changed or dropped, as they are
	 * @param after zones that are changed or new, as they would be
	 */
	public Optional<MapPicture> change(List<ProjectedBoundary> before, List<ProjectedBoundary> after,
			Collection<VillageCode> changed) {
		List<VillageProfile> all = this.villages.all();
		List<ProjectedBoundary> homes = all.stream()
			.filter((village) -> changed.contains(village.code()))
			.map((village) -> village.boundary().project())
			.toList();
		Stream<ProjectedBoundary> shown = homes.isEmpty() ? Stream.concat(before.stream(), after.stream())
				: homes.stream();
		return shown.map(ProjectedBoundary::extent).reduce(Extent::include).map((extent) -> {
			Extent frame = extent.grow(MARGIN + ROOM_FOR_NAMES * Math.max(extent.width(), extent.height()));
			MapDrawing drawing = new MapDrawing(frame);
			outlines(before).forEach((zone) -> drawing.area("zone-removed", zone));
			outlines(after).forEach((zone) -> drawing.area("zone-changed", zone));
			Maps.villages(drawing, near(all, extent.grow(MARGIN)));
			return drawing.picture(all.stream().anyMatch((village) -> village.geometryBasis() == Basis.SCHEMATIC));
		});
	}

	/** Names of villages outside the picture would stand at its edge. */
	private static List<VillageProfile> near(List<VillageProfile> villages, Extent extent) {
		return villages.stream().filter((village) -> extent.meets(village.boundary().project().extent())).toList();
	}

	private static List<ProjectedBoundary> outlines(List<ProjectedBoundary> zones) {
		return (zones.size() > MOST_OUTLINES) ? List.of(Overlay.union(zones)) : zones;
	}

}
