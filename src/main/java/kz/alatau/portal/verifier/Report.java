package kz.alatau.portal.verifier;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

import kz.alatau.portal.register.RegisterFaultException;

/** One line for each check, and whether all of them went well. */
final class Report {

	/** One change may show in every proof: the first lines say enough. */
	private static final int MOST_LINES = 10;

	private final PrintStream out;

	private int faults;

	private int unanswered;

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
	void all(List<RegisterFaultException> faults, String good) {
		if (faults.isEmpty()) {
			good(good);
		}
		faults.stream().sorted(Comparator.comparing(Report::isUnanswered)).limit(MOST_LINES).forEach(this::report);
		if (faults.size() > MOST_LINES) {
			this.out.println("and %d more of the same kind".formatted(faults.size() - MOST_LINES));
		}
	}

	/** Makes a check, which reports by itself or throws. */
	void check(Runnable check) {
		try {
			check.run();
		}
		catch (RegisterFaultException ex) {
			report(ex);
		}
	}

	private void report(RegisterFaultException fault) {
		if (isUnanswered(fault)) {
			this.unanswered++;
			this.out.println("?      " + fault.getMessage());
		}
		else {
			fault(String.valueOf(fault.getMessage()));
		}
	}

	private static boolean isUnanswered(RegisterFaultException fault) {
		return fault instanceof NoAnswerException;
	}

	/** Whether the portal has answered everything so far. */
	boolean isAnswered() {
		return this.unanswered == 0;
	}

	/** Says the last word. A fault that was found stands, whatever could not be asked. */
	Outcome conclude() {
		Outcome outcome = Outcome.IN_ORDER;
		if (this.faults > 0) {
			outcome = Outcome.NOT_IN_ORDER;
		}
		else if (this.unanswered > 0) {
			outcome = Outcome.NOT_CHECKED;
		}
		this.out.println(outcome.words());
		return outcome;
	}

}
