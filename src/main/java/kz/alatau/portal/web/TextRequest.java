package kz.alatau.portal.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Leaves null characters out of what was typed: nobody types one, and PostgreSQL takes
 * none in a text. Parameters are looked at when they are asked for, not before: asking
 * would read a file that comes with them.
 */
class TextRequest extends HttpServletRequestWrapper {

	TextRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public @Nullable String getParameter(String name) {
		String value = super.getParameter(name);
		return (value != null) ? text(value) : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		String[] values = super.getParameterValues(name);
		return (values != null) ? texts(values) : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> texts = new LinkedHashMap<>();
		super.getParameterMap().forEach((name, values) -> texts.put(name, texts(values)));
		return texts;
	}

	private static String[] texts(String[] values) {
		return Arrays.stream(values).map(TextRequest::text).toArray(String[]::new);
	}

	private static String text(String value) {
		return value.replace("\u0000", "");
	}

}
