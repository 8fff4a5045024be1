package kz.alatau.portal.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** On whose page the form stood that was sent, as browsers say of themselves. */
public final class FormOrigin {

	private static final String FETCH_SITE = "Sec-Fetch-Site";

	private FormOrigin() {
	}

	/** Whether it was a page of the portal; a program that says nothing is believed. */
	public static boolean isOwn(HttpServletRequest request) {
		String site = request.getHeader(FETCH_SITE);
		if (site != null) {
			return site.equals("same-origin") || site.equals("none");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || host(origin).equalsIgnoreCase(request.getServerName());
	}

	/** A secret origin, {@code null}, has none. */
	private static String host(String origin) {
		try {
			@Nullable String host = URI.create(origin).getHost();
			return (host != null) ? host : "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
