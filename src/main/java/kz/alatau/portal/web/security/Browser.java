package kz.alatau.portal.web.security;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A browser in the words its owner would use. The names are brands and the same in every
 * language. The order matters: most browsers also name those they descend from.
 */
final class Browser {

	private static final Map<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "YaBrowser/",
			"Yandex Browser", "SamsungBrowser/", "Samsung Internet", "Firefox/", "Firefox", "FxiOS/", "Firefox",
			"Chrome/", "Chrome", "CriOS/", "Chrome", "Safari/", "Safari");

	private static final Map<String, String> SYSTEMS = inOrder("Windows", "Windows", "Android", "Android", "iPhone",
			"iPhone", "iPad", "iPad", "Macintosh", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

	private Browser() {
	}

	/**
	 * @param userAgent the header as sent
	 * @return empty when nothing in it is known
	 */
	static String of(@Nullable String userAgent) {
		String browser = find(userAgent, BROWSERS);
		String system = find(userAgent, SYSTEMS);
		return (browser.isEmpty() || system.isEmpty()) ? browser + system : browser + ", " + system;
	}

	private static String find(@Nullable String userAgent, Map<String, String> names) {
		return (userAgent != null) ? names.entrySet()
			.stream()
			.filter((name) -> userAgent.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("") : "";
	}

	private static Map<String, String> inOrder(String... pairs) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			names.put(pairs[i], pairs[i + 1]);
		}
		return names;
	}

}
