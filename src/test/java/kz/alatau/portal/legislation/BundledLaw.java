package kz.alatau.portal.legislation;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The law that comes with the portal, for tests without Spring. */
public final class BundledLaw {

	/** Read once; it never changes. */
	public static final Legislation LAW = read();

	private BundledLaw() {
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
