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
public final class Independent {

	private static final JsonNode ANSWER = read();

	private Independent() {
	}

	/** The villages by their names in addresses. */
	public static Stream<String> slugs() {
		return ANSWER.path("villages").propertyNames().stream();
	}

	public static JsonNode village(String slug) {
		return ANSWER.required("villages").required(slug);
	}

	/** By code; {@code OUTSIDE} for what no district holds. */
	public static JsonNode districts() {
		return ANSWER.required("districts");
	}

	public static JsonNode city() {
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
