package kz.alatau.portal.geo;

import java.util.Optional;
import java.util.function.Consumer;

import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.Place;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonToken;

/** Reads one feature after the other and hands each over with all its faults noted. */
final class FeatureReader {

	private final JsonTokens tokens;

	private final GeoJsonRules rules;

	private final Faults faults;

	private final Consumer<Feature> each;

	private final Findings findings = new Findings();

	private final GeometryReader geometry;

	private final Boundary standIn;

	private FeatureProperties properties = new FeatureProperties();

	private boolean isFeature;

	private boolean isOpen;

	private int number;

	FeatureReader(JsonTokens tokens, GeoJsonRules rules, Faults faults, Consumer<Feature> each) {
		this.tokens = tokens;
		this.rules = rules;
		this.faults = faults;
		this.each = each;
		this.geometry = new GeometryReader(rules, this.findings);
		this.standIn = Boundary.ofWkt(rules.kinds().stream().allMatch((kind) -> kind == GeometryKind.POINT)
				? "POINT (77 43)" : "POLYGON ((77 43, 77.00001 43, 77 43.00001, 77 43))");
	}

	/** How many features have begun so far. */
	int number() {
		return this.number;
	}

	/** Reads the value that starts here, which should be a feature. */
	void read() {
		this.number++;
		this.properties = new FeatureProperties();
		this.isFeature = false;
		this.isOpen = true;
		this.geometry.clear();
		this.tokens.noteIn(this.findings);
		if (this.tokens.current() != JsonToken.START_OBJECT) {
			this.tokens.skip();
			this.findings.add("", Kind.NOT_A_FEATURE, "");
			this.findings.flush(this.faults, place());
			this.isOpen = false;
			return;
		}
		while (this.tokens.next() == JsonToken.PROPERTY_NAME) {
			member();
		}
		finish();
	}

	private void member() {
		switch (this.tokens.member()) {
			case "type" -> this.isFeature = this.tokens.textOrNothing().equals("Feature");
			case "properties" -> this.properties.read(this.tokens, this.findings);
			case "geometry" -> this.geometry.read(this.tokens);
			case ReferenceSystem.MEMBER -> ReferenceSystem.read(this.tokens, ReferenceSystem.MEMBER, this.findings);
			default -> this.tokens.skip();
		}
	}

	private void finish() {
		if (!this.isFeature) {
			this.findings.add("type", Kind.NOT_A_FEATURE, "");
		}
		Optional<Geometry> shape = this.geometry.geometry();
		FeatureProperties values = this.properties;
		Fields fields = new Fields(place(), values::value, values::isNested, this.faults);
		this.findings.flush(this.faults, fields);
		this.isOpen = false;
		this.each.accept(new Feature(fields, shape.map(Boundary::new).orElse(this.standIn), shape.isPresent()));
	}

	/** The file breaks off: what is known of the feature that had begun is noted. */
	void breakOff() {
		if (this.isOpen) {
			this.geometry.checkWhatWasRead();
			this.findings.flush(this.faults, place());
		}
	}

	/** Where the feature stands, as far as it is known. */
	Place place() {
		return Place.feature(this.number, this.properties.firstOf(this.rules.codes()));
	}

}
