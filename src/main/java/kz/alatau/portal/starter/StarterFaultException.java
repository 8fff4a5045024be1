package kz.alatau.portal.starter;

import java.util.List;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.ImportFault;

/**
 * The starter data cannot be loaded; the message names file, place, field and reason of
 * each fault.
 */
class StarterFaultException extends RuntimeException {

	private static final int SHOWN = 20;

	StarterFaultException(List<ImportFault> faults) {
		super(describe(faults));
	}

	private static String describe(List<ImportFault> faults) {
		String shown = faults.stream().limit(SHOWN).map(ImportFault::toString).collect(Collectors.joining("\n  "));
		return "The starter data has " + faults.size() + " fault(s):\n  " + shown;
	}

}
