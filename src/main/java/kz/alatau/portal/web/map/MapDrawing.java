package kz.alatau.portal.web.map;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.PlanePoint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.map.MapPicture.Label;
import kz.alatau.portal.web.map.MapPicture.ScaleBar;
import kz.alatau.portal.web.map.MapPicture.Shape;
import org.jspecify.annotations.Nullable;

/** Draws boundaries into a picture whose longer side measures a thousand units. */
final class MapDrawing {

	private static final int LONGER_SIDE = 1_000;

	/** A line may be off by this many units: less than can be seen. */
	private static final double TOLERANCE = 0.6;

	/** The bar is at most a quarter of the picture wide. */
	private static final double WIDEST_BAR = 0.25;

	private static final int[] ROUND_METRES = { 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100 };

	private final Extent extent;

	private final double metresPerUnit;

	private final List<Shape> shapes = new ArrayList<>();

	private final List<Label> labels = new ArrayList<>();

	MapDrawing(Extent extent) {
		this.extent = extent;
		this.metresPerUnit = Math.max(extent.width(), extent.height()) / LONGER_SIDE;
	}

	MapDrawing area(String styles, ProjectedBoundary boundary) {
		return area(styles, boundary, null, null);
	}

	/** Draws an area, unless it lies outside the picture. */
	MapDrawing area(String styles, ProjectedBoundary boundary, @Nullable String link, @Nullable LocalizedText title) {
		if (meets(boundary.extent())) {
			ProjectedBoundary seen = isInside(boundary.extent()) ? boundary : boundary.clip(this.extent);
			String path = path(seen);
			// The rectangles may meet where the areas do not.
			if (!path.isEmpty()) {
				this.shapes.add(new Shape(styles, path, link, title));
			}
		}
		return this;
	}

	/** Adds what was drawn before for a picture of the same extent. */
	MapDrawing add(MapLayer layer) {
		this.shapes.addAll(layer.shapes());
		return this;
	}

	/** What has been drawn so far. */
	MapLayer layer(boolean schematic) {
		return new MapLayer(this.shapes, schematic);
	}

	Extent extent() {
		return this.extent;
	}

	MapDrawing label(String styles, PlanePoint point, LocalizedText text) {
		this.labels.add(new Label(styles, x(point.east()), y(point.north()), text));
		return this;
	}

	MapPicture picture(boolean schematic) {
		return new MapPicture(units(this.extent.width()), units(this.extent.height()), this.shapes, this.labels,
				scaleBar(), schematic);
	}

	private ScaleBar scaleBar() {
		for (int metres : ROUND_METRES) {
			if (metres <= this.extent.width() * WIDEST_BAR) {
				return new ScaleBar(units(metres), metres);
			}
		}
		return new ScaleBar(units(50), 50);
	}

	/** Whether anything of an area would be seen. */
	boolean shows(ProjectedBoundary boundary) {
		return meets(boundary.extent());
	}

	private boolean isInside(Extent other) {
		return other.west() >= this.extent.west() && other.east() <= this.extent.east()
				&& other.south() >= this.extent.south() && other.north() <= this.extent.north();
	}

	private boolean meets(Extent other) {
		return other.west() <= this.extent.east() && other.east() >= this.extent.west()
				&& other.south() <= this.extent.north() && other.north() >= this.extent.south();
	}

	private String path(ProjectedBoundary boundary) {
		StringBuilder path = new StringBuilder();
		for (double[] ring : boundary.rings(TOLERANCE * this.metresPerUnit)) {
			for (int i = 0; i < ring.length - 2; i += 2) {
				path.append((i == 0) ? 'M' : 'L').append(x(ring[i])).append(' ').append(y(ring[i + 1]));
			}
			path.append('Z');
		}
		return path.toString();
	}

	private int x(double east) {
		return units(east - this.extent.west());
	}

	/** North is up, but the picture counts downwards. */
	private int y(double north) {
		return units(this.extent.north() - north);
	}

	private int units(double metres) {
		return (int) Math.round(metres / this.metresPerUnit);
	}

}
