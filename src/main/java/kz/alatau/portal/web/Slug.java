package kz.alatau.portal.web;

import java.util.Locale;

/**
 * A name in an address. Anything else in its place is a malformed address, not an unknown
 * one.
 *
 * @throws IllegalArgumentException when it is not letters, digits and hyphens
 */
public record Slug(String value) {

	public Slug {
		if (!value.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,59}")) {
			throw new IllegalArgumentException("Not a name in an address");
		}
		value = value.toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
