package kz.alatau.portal.web;

import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of style sheets and scripts with the hash of their content, so that browsers
 * may keep them for a year and still see a change at once.
 */
@Component
public class Assets {

	private static final String BASE_STYLE = "/webjars/picocss__pico/2.1.1/css/pico.min.css";

	private static final String STYLE = "/css/portal.css";

	private static final String UPLOAD_SCRIPT = "/js/upload.js";

	private static final String ICON = "/favicon.svg";

	private final ResourceUrlProvider urls;

	Assets(ResourceUrlProvider urls) {
		this.urls = urls;
	}

	public String baseStyle() {
		return hashed(BASE_STYLE);
	}

	public String style() {
		return hashed(STYLE);
	}

	public String uploadScript() {
		return hashed(UPLOAD_SCRIPT);
	}

	public String icon() {
		return hashed(ICON);
	}

	private String hashed(String path) {
		return Objects.requireNonNullElse(this.urls.getForLookupPath(path), path);
	}

}
