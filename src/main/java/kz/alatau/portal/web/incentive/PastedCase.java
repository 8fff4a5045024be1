package kz.alatau.portal.web.incentive;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.document.CaseDocument;

/** Reads the case out of a link that somebody pasted. */
final class PastedCase {

	private static final int LONGEST = 8000;

	private PastedCase() {
	}

	/** An address, or what stands behind its question mark. */
	static CaseDocument read(String pasted) {
		String text = pasted.strip();
		if (text.length() > LONGEST) {
			return CaseDocument.EMPTY;
		}
		String query = text.substring(text.indexOf('?') + 1);
		int fragment = query.indexOf('#');
		return CaseDocument.ofParameters(parameters((fragment < 0) ? query : query.substring(0, fragment)));
	}

	private static Map<String, List<String>> parameters(String query) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		for (String part : query.split("&")) {
			int sign = part.indexOf('=');
			if (sign > 0) {
				parameters.computeIfAbsent(decoded(part.substring(0, sign)), (name) -> new ArrayList<>())
					.add(decoded(part.substring(sign + 1)));
			}
		}
		return parameters;
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// A sign of per cent that begins nothing is a word like any other.
			return text;
		}
	}

}
