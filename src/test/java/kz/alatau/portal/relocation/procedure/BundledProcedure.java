package kz.alatau.portal.relocation.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The rules that come with the portal, for tests without Spring. */
public final class BundledProcedure {

	/** Read once; they never change. */
	public static final ProcedureRules RULES = read();

	private BundledProcedure() {
	}

	private static ProcedureRules read() {
		try {
			return ProcedureConfiguration.bundled();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
