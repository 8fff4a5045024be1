package kz.alatau.portal.legislation;

import java.util.List;

/** The files of law cannot be used; each fault says file, line and what is wrong. */
public class LegislationFaultException extends RuntimeException {

	private final List<String> faults;

	public LegislationFaultException(List<String> faults) {
		super("Faults in the files of law:\n" + String.join("\n", faults));
		this.faults = List.copyOf(faults);
	}

	public List<String> faults() {
		return this.faults;
	}

}
