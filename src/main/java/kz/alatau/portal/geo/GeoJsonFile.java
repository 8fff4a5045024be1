package kz.alatau.portal.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.Place;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.RefusedContentException;
import kz.alatau.portal.dataset.StrictInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A GeoJSON feature collection (RFC 7946), read feature by feature: what is held at one
 * time is one feature. Whatever is wrong becomes a fault of the feature it is in; text
 * that is no JSON ends the reading.
 */
public final class GeoJsonFile {

	private GeoJsonFile() {
	}

	/**
	 * Reads all features of a small file. Those whose geometry is at fault are among
	 * them, with a stand-in; a file that cannot be read gives a fault.
	 */
	public static List<Feature> read(DataFile file, Faults faults) {
		List<Feature> features = new ArrayList<>();
		read(file, GeoJsonRules.ANY, faults, Progress.NONE, features::add);
		return features;
	}

	/**
	 * Reads a file of any size.
	 * @param progress is told the bytes read
	 * @param each takes the features in their order, those with faults too; its
	 * exceptions end the reading and are passed on
	 */
	public static void read(DataFile file, GeoJsonRules rules, Faults faults, Progress progress,
			Consumer<Feature> each) {
		Findings findings = new Findings();
		try (StrictInput input = StrictInput.open(file, rules.longestFile(), progress);
				JsonTokens tokens = new JsonTokens(input, findings)) {
			CollectionReader reader = new CollectionReader(tokens, findings, rules, faults, each);
			try {
				reader.read();
			}
			catch (JacksonException ex) {
				reader.breakOff(kind(ex), detail(ex));
			}
		}
		catch (JacksonException ex) {
			// Its first bytes are read when the parser is made.
			faults.add(Place.feature(0, ""), "", kind(ex), detail(ex));
		}
		catch (IOException ex) {
			faults.add(Place.feature(0, ""), "", Kind.UNREADABLE, String.valueOf(ex.getMessage()));
		}
	}

	private static Kind kind(JacksonException ex) {
		return switch (ex) {
			case JacksonIOException io when io.getCause() instanceof RefusedContentException refused -> refused.kind();
			// Which bound it was stands in the text only.
			case StreamConstraintsException bound ->
				String.valueOf(bound.getOriginalMessage()).contains("depth") ? Kind.TOO_DEEP : Kind.TOO_LARGE;
			default -> Kind.UNREADABLE;
		};
	}

	private static String detail(JacksonException ex) {
		if (ex.getCause() instanceof RefusedContentException refused) {
			return refused.detail();
		}
		// Where it is says enough; the parser's own words are English and speak of its
		// inside.
		TokenStreamLocation place = ex.getLocation();
		return (place != null) ? "%d:%d".formatted(place.getLineNr(), place.getColumnNr()) : "";
	}

}
