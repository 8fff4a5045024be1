package kz.alatau.portal.web;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where everybody reaches the portal, for papers and feeds that are read elsewhere. It is
 * configured: a request could name any host.
 */
@Component
public class PublicAddress {

	private final String root;

	public PublicAddress(@Value("${portal.address}") String root) {
		URI address = URI.create(root);
		if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?") || root.endsWith("/")) {
			throw new IllegalArgumentException(
					"portal.address is http(s), host and path without a slash at the end, not " + root);
		}
		this.root = root;
	}

	/** The absolute address of a path that begins with a slash. */
	public String of(String path) {
		return this.root + path;
	}

}
