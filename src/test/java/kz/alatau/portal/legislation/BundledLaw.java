package kz.alatau.portal.legislation;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The law that comes with the portal, for tests without Spring. */
public final class BundledLaw {

	/** Read once; it never changes. */
	public static final Legislation LAW = read();

	/** What is done with each rule. */
	public static final Catalogue CATALOGUE = readCatalogue();

	private BundledLaw() {
	}

	private static Catalogue readCatalogue() {
		try {
			return LegislationConfiguration.bundledCatalogue();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Legislation read() {
		try {
			return LegislationReader.read(LegislationConfiguration.bundled());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
