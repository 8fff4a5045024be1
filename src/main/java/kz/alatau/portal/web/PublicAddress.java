package kz.alatau.portal.web;

import java.net.URI;
import java.net.URISyntaxException;

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
		if (!isAddress(root)) {
			throw new PublicAddressException(root);
		}
		this.root = root;
	}

	private static boolean isAddress(String root) {
		try {
			URI address = new URI(root);
			return address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")
					&& !root.endsWith("/");
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** The absolute address of a path that begins with a slash. */
	public String of(String path) {
		return this.root + path;
	}

}
