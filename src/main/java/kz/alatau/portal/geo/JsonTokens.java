package kz.alatau.portal.geo;

import java.io.InputStream;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The tokens of a JSON text, one after the other. On the way it notes keys that stand
 * twice, values nested too deeply and, in what is skipped, numbers that are none.
 */
final class JsonTokens implements AutoCloseable {

	/** Lists and objects within each other that a file may have. */
	static final int DEEPEST = 32;

	private static final int LONGEST_NUMBER = 40;

	/** Past these reading ends; they keep the memory bounded, whatever the file holds. */
	private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
		.maxNestingDepth(100_000)
		.maxNumberLength(100_000)
		.maxStringLength(1_000_000)
		.maxNameLength(1_000)
		.build();

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(BOUNDS)
		.enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
		// Read leniently, so that they can be named and what follows is checked too.
		.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.build();

	private final JsonParser parser;

	private final JsonKeys keys = new JsonKeys(DEEPEST);

	private Findings findings;

	private int depth;

	private boolean repeated;

	JsonTokens(InputStream input, Findings findings) {
		this.parser = FACTORY.createParser(ObjectReadContext.empty(), input);
		this.findings = findings;
	}

	/** Notes what is wrong from here on in these. */
	void noteIn(Findings findings) {
		this.findings = findings;
	}

	@Nullable JsonToken next() {
		JsonToken token = this.parser.nextToken();
		if (token == JsonToken.PROPERTY_NAME) {
			key();
		}
		else if (token != null && token.isStructStart()) {
			open(token);
		}
		else if (token != null && token.isStructEnd()) {
			this.depth--;
		}
		return token;
	}

	private void open(JsonToken token) {
		this.depth++;
		if (this.depth == DEEPEST + 1) {
			this.findings.add(JsonPath.top(this.parser.streamReadContext()), Kind.TOO_DEEP, "> " + DEEPEST);
		}
		if (token == JsonToken.START_OBJECT) {
			this.keys.open(this.depth);
		}
	}

	private void key() {
		JsonKeys.Answer answer = this.keys.add(this.depth, name());
		this.repeated = answer == JsonKeys.Answer.SEEN;
		if (this.repeated) {
			this.findings.add(path(), Kind.DUPLICATE_KEY, name());
		}
		else if (answer == JsonKeys.Answer.FULL) {
			this.findings.add("", Kind.TOO_LARGE, "> " + JsonKeys.MOST + " keys");
		}
	}

	/** Passes over the value that starts here. */
	void skip() {
		int outside = current().isStructStart() ? this.depth - 1 : this.depth;
		noteNumber();
		while (this.depth > outside && next() != null) {
			noteNumber();
		}
	}

	private void noteNumber() {
		if (numberFault() != null) {
			noteNumber(path());
		}
	}

	/** Notes in the field if the number that stands here is none; says whether it did. */
	boolean noteNumber(String field) {
		Kind fault = numberFault();
		if (fault != null) {
			this.findings.add(field, fault, text());
		}
		return fault != null;
	}

	/** What is wrong with the number that stands here; empty for anything else too. */
	@Nullable Kind numberFault() {
		if (!current().isNumeric()) {
			return null;
		}
		if (this.parser.isNaN()) {
			return Kind.NOT_FINITE;
		}
		return (this.parser.getStringLength() > LONGEST_NUMBER) ? Kind.TOO_LARGE : null;
	}

	JsonToken current() {
		return this.parser.currentToken();
	}

	/** Whether the name that stands here stood in the same object before. */
	boolean isRepeated() {
		return this.repeated;
	}

	/**
	 * Steps from the name of a member to its value.
	 * @return the name; empty for one that stood in the same object before, whose value
	 * is not used
	 */
	String member() {
		String name = this.repeated ? "" : name();
		next();
		return name;
	}

	private String name() {
		return String.valueOf(this.parser.currentName());
	}

	/** Reads a text; empty, and passed over, if it is something else. */
	String textOrNothing() {
		if (current() == JsonToken.VALUE_STRING) {
			return text();
		}
		skip();
		return "";
	}

	/** A text, number or truth value as it is written. */
	String text() {
		return this.parser.getString();
	}

	double number() {
		return this.parser.getDoubleValue();
	}

	boolean isTooDeep() {
		return this.depth > DEEPEST;
	}

	private String path() {
		return JsonPath.of(this.parser.streamReadContext());
	}

	@Override
	public void close() {
		this.parser.close();
	}

}
