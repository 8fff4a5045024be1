package kz.alatau.portal.incentive.document;

import java.io.InputStream;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Opens the JSON of a case. It is read token by token, so that nothing in it is larger in
 * memory than it may be.
 */
final class CaseJson {

	/** The amounts of a year of a building: list in object, three times. */
	private static final int DEEPEST = 6;

	private static final int LONGEST = 250_000;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(DEEPEST)
			.maxDocumentLength(LONGEST)
			.maxNumberLength(200)
			.maxStringLength(10_000)
			.maxNameLength(1_000)
			.build())
		.build();

	private CaseJson() {
	}

	static CaseDocument read(String json) {
		if (json.length() > LONGEST) {
			CaseEntries entries = new CaseEntries();
			entries.refuse("", "incentive.error.json-limits");
			return new CaseDocument(entries, List.of());
		}
		return read(() -> FACTORY.createParser(ObjectReadContext.empty(), json));
	}

	static CaseDocument read(InputStream json) {
		return read(() -> FACTORY.createParser(ObjectReadContext.empty(), json));
	}

	private static CaseDocument read(Source source) {
		CaseEntries entries = new CaseEntries();
		try (JsonParser parser = source.open()) {
			new CaseJsonReader(parser, entries).root();
		}
		catch (StreamConstraintsException ex) {
			entries.refuse("", "incentive.error.json-limits");
		}
		catch (JacksonException ex) {
			entries.refuse("", "incentive.error.json", place(ex));
		}
		return new CaseDocument(entries, List.of());
	}

	private static String place(JacksonException ex) {
		TokenStreamLocation place = ex.getLocation();
		return (place != null) ? place.getLineNr() + ":" + place.getColumnNr() : "1:1";
	}

	/** What is read. */
	private interface Source {

		JsonParser open();

	}

}
