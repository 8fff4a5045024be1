package kz.alatau.portal.web.map;

import java.util.List;

import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A map ready to be written as SVG.
 *
 * @param width of the picture in its own units
 * @param height of the picture in its own units
 * @param shapes from the lowest layer to the topmost
 * @param scale the scale bar
 * @param schematic whether anything on it is only schematic
 */
public record MapPicture(int width, int height, List<Shape> shapes, List<Label> labels, ScaleBar scale,
		boolean schematic) {

	public MapPicture {
		shapes = List.copyOf(shapes);
		labels = List.copyOf(labels);
	}

	/**
	 * An area.
	 *
	 * @param styles classes of the style sheet
	 * @param path SVG path data
	 * @param link address to open, if any
	 * @param title its name
	 */
	public record Shape(String styles, String path, @Nullable String link, @Nullable LocalizedText title) {

	}

	/** A name on the map. */
	public record Label(String styles, int x, int y, LocalizedText text) {

	}

	/**
	 * A bar of a round length.
	 *
	 * @param length in units of the picture
	 * @param metres what it stands for
	 */
	public record ScaleBar(int length, int metres) {

		private static final int KILOMETRE = 1_000;

		/** Key of the message that says its length, and the number in it. */
		public String messageKey() {
			return (this.metres < KILOMETRE) ? "map.metres" : "map.kilometres";
		}

		public int number() {
			return (this.metres < KILOMETRE) ? this.metres : this.metres / KILOMETRE;
		}

	}

}
