package kz.alatau.portal.geo;

import java.util.function.Consumer;

import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.Place;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Reads the collection around the features; its members may stand in any order. */
final class CollectionReader {

	private static final String FEATURES = "features";

	private static final Place WHOLE = Place.feature(0, "");

	private final JsonTokens tokens;

	private final GeoJsonRules rules;

	private final Faults faults;

	private final Findings findings;

	private final FeatureReader features;

	private boolean hasType;

	private boolean hasFeatures;

	private boolean isCut;

	CollectionReader(JsonTokens tokens, Findings findings, GeoJsonRules rules, Faults faults, Consumer<Feature> each) {
		this.tokens = tokens;
		this.rules = rules;
		this.faults = faults;
		this.findings = findings;
		this.features = new FeatureReader(tokens, rules, faults, each);
	}

	/** Reads all there is. */
	void read() {
		JsonToken first = this.tokens.next();
		if (first == null) {
			this.findings.add("", Kind.NOTHING_INSIDE, "");
		}
		else if (first == JsonToken.START_OBJECT) {
			collection();
		}
		else {
			this.findings.add("", Kind.NOT_A_COLLECTION, "");
			this.tokens.skip();
		}
		if (first != null && !this.isCut) {
			trailing();
		}
		this.findings.flush(this.faults, WHOLE);
	}

	private void collection() {
		while (!this.isCut && this.tokens.next() == JsonToken.PROPERTY_NAME) {
			member();
		}
		if (!this.hasType && !this.isCut) {
			this.findings.add("type", Kind.NOT_A_COLLECTION, "");
		}
		if (!this.hasFeatures) {
			this.findings.add(FEATURES, Kind.MISSING, "");
		}
	}

	private void member() {
		switch (this.tokens.member()) {
			case "type" -> type();
			case FEATURES -> features();
			case ReferenceSystem.MEMBER -> ReferenceSystem.read(this.tokens, ReferenceSystem.MEMBER, this.findings);
			default -> this.tokens.skip();
		}
	}

	private void type() {
		this.hasType = true;
		String type = this.tokens.textOrNothing();
		if (!type.equals("FeatureCollection")) {
			this.findings.add("type", Kind.NOT_A_COLLECTION, type);
		}
	}

	private void features() {
		this.hasFeatures = true;
		if (this.tokens.current() != JsonToken.START_ARRAY) {
			this.findings.add(FEATURES, Kind.NOT_A_COLLECTION, "");
			this.tokens.skip();
			return;
		}
		list();
		if (this.isCut) {
			this.findings.add(FEATURES, Kind.TOO_LARGE, "> " + this.rules.mostFeatures());
		}
		else if (this.features.number() == 0) {
			this.findings.add(FEATURES, Kind.NOTHING_INSIDE, "");
		}
	}

	private void list() {
		while (!this.isCut && this.tokens.next() != JsonToken.END_ARRAY) {
			this.isCut = this.features.number() == this.rules.mostFeatures();
			if (!this.isCut) {
				this.features.read();
			}
		}
		this.tokens.noteIn(this.findings);
	}

	private void trailing() {
		try {
			if (this.tokens.next() != null) {
				this.findings.add("", Kind.TRAILING_CONTENT, "");
			}
		}
		catch (StreamReadException ex) {
			this.findings.add("", Kind.TRAILING_CONTENT, "");
		}
	}

	/** The file breaks off: notes what was found so far, and why it breaks off. */
	void breakOff(Kind kind, String detail) {
		this.features.breakOff();
		this.findings.flush(this.faults, WHOLE);
		this.faults.add(this.features.place(), "", kind, detail);
	}

}
