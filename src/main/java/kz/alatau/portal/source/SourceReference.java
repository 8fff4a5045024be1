package kz.alatau.portal.source;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A publication that facts come from.
 *
 * @param title as published, in the language of the source
 * @param address public address, if any
 * @param publishedOn empty where not known
 * @param language two letters
 */
public record SourceReference(String code, String title, String publisher, @Nullable String address,
		@Nullable LocalDate publishedOn, String language) {

	/** Some addresses are descriptions of where to look; only the others are links. */
	public boolean isLink() {
		return this.address != null && (this.address.startsWith("https://") || this.address.startsWith("http://"));
	}

}
