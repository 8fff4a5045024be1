package kz.alatau.portal.exposure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The answer of an independent implementation of the method for the starter data
 * (src/test/resources/exposure/independent.py).
 */
final class Independent {

	private static final JsonNode ANSWER = read();

	private Independent() {
	}

	/** The villages by their names in addresses. */
	static Stream<String> slugs() {
		return ANSWER.path("villages").propertyNames().stream();
	}

	static JsonNode village(String slug) {
		return ANSWER.required("villages").required(slug);
	}

	/** By code; {@code OUTSIDE} for what no district holds. */
	static JsonNode districts() {
		return ANSWER.required("districts");
	}

	static JsonNode city() {
		return ANSWER.required("city");
	}

	private static JsonNode read() {
		try (var input = new ClassPathResource("exposure/independent.json").getInputStream()) {
			return JsonMapper.shared().readTree(input);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
