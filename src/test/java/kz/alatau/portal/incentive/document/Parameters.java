package kz.alatau.portal.incentive.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.BundledLaw;

/** Queries of links, taken apart as a server does. */
final class Parameters {

	private Parameters() {
	}

	static CaseDocument document(String query) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		for (String pair : query.split("&")) {
			int sign = pair.indexOf('=');
			if (sign > 0) {
				parameters.computeIfAbsent(decoded(pair.substring(0, sign)), (name) -> new ArrayList<>())
					.add(decoded(pair.substring(sign + 1)));
			}
		}
		return CaseDocument.ofParameters(parameters);
	}

	static CaseReading read(String query) {
		return CaseReader.read(document(query), BundledLaw.LAW);
	}

	/** Fields and reasons in the order of the form; "ok" where nothing is wrong. */
	static String findings(String query) {
		return switch (read(query)) {
			case CaseReading.Accepted accepted -> "ok";
			case CaseReading.Refused refused -> String.join("; ",
					refused.refusals()
						.stream()
						.map((refusal) -> refusal.field() + " " + refusal.messageKey().replace("incentive.error.", ""))
						.toList());
		};
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
