package kz.alatau.portal.web.map;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Shapes drawn for a picture.
 *
 * @param schematic whether any of them is only schematic
 */
record MapLayer(List<MapPicture.Shape> shapes, boolean schematic) {

	MapLayer {
		shapes = List.copyOf(shapes);
	}

	/**
	 * Keeps the layers drawn last. What they are drawn from never changes, so they are
	 * drawn once; two readers who come at the same moment may draw them twice.
	 *
	 * @param <K> says what was drawn, and for which picture
	 */
	static final class Cache<K> {

		private final Map<K, MapLayer> known;

		/**
		 * Of so many layers those go first that were not asked for longest.
		 */
		Cache(int most) {
			this.known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

				@Override
				protected boolean removeEldestEntry(Map.Entry<K, MapLayer> eldest) {
					return size() > most;
				}

			});
		}

		MapLayer get(K key, Supplier<MapLayer> draw) {
			MapLayer layer = this.known.get(key);
			if (layer == null) {
				layer = draw.get();
				this.known.put(key, layer);
			}
			return layer;
		}

	}

}
