package kz.alatau.portal.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

/** Requests that carry files. */
public final class Uploads {

	private Uploads() {
	}

	/**
	 * Whether asking for a parameter would read the body to its end: the server looks for
	 * parameters among the files, so nobody may ask before the sender is known.
	 */
	public static boolean isUpload(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

}
