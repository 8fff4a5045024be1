package kz.alatau.portal.verifier;

import java.io.PrintStream;
import java.util.List;

import kz.alatau.portal.register.RegisterFaultException;

/** One line for each check, and whether all of them went well. */
final class Report {

	/** One change may show in every proof: the first lines say enough. */
	private static final int MOST_LINES = 10;

	private final PrintStream out;

	private int faults;

	Report(PrintStream out) {
		this.out = out;
	}

	void good(String line) {
		this.out.println("ok     " + line);
	}

	void fault(String line) {
		this.faults++;
		this.out.println("FAULT  " + line);
	}

	/**
	 * Reports on many checks of the same kind.
	 * @param good what is in order where there is no fault
	 */
	void all(List<String> faults, String good) {
		if (faults.isEmpty()) {
			good(good);
		}
		faults.stream().limit(MOST_LINES).forEach(this::fault);
		if (faults.size() > MOST_LINES) {
			fault("and %d more of the same kind".formatted(faults.size() - MOST_LINES));
		}
	}

	/** Makes a check, which reports by itself or throws. */
	void check(Runnable check) {
		try {
			check.run();
		}
		catch (RegisterFaultException ex) {
			fault(String.valueOf(ex.getMessage()));
		}
	}

	/** Says the last word: true when nothing was found. */
	boolean conclude() {
		this.out.println((this.faults == 0) ? "The register is in order." : "The register is NOT in order.");
		return this.faults == 0;
	}

}
