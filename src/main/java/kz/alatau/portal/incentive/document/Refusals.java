package kz.alatau.portal.incentive.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.Refusal;

/** What is wrong with a case, one reason for a field and none that only follows. */
final class Refusals {

	private final Map<String, Refusal> refusals = new LinkedHashMap<>();

	/** Fields that seem to be meant by a name that is not known. */
	private final List<String> meant;

	Refusals(List<Refusal> faults) {
		faults.forEach((fault) -> this.refusals.put(fault.field(), fault));
		this.meant = faults.stream()
			.filter((fault) -> fault.messageKey().equals("incentive.error.unknown-near"))
			.map((fault) -> fault.arguments().getFirst().toString())
			.toList();
	}

	/** In the order of the form. */
	List<Refusal> all() {
		return this.refusals.values().stream().sorted(Comparator.comparing(Refusal::field, new FormOrder())).toList();
	}

	/** Only the first reason of a field, and none of what stands in something refused. */
	void add(String field, String messageKey, Object... arguments) {
		boolean derived = this.refusals.keySet().stream().anyMatch((other) -> CaseDocument.isUnder(field, other))
				|| this.meant.stream().anyMatch((other) -> CaseDocument.isUnder(field, other));
		if (!derived) {
			this.refusals.put(field, Refusal.of(field, messageKey, arguments));
		}
	}

	/** Whether a field, what it stands in or what stands under it was refused. */
	boolean touch(String path) {
		return this.refusals.keySet()
			.stream()
			.anyMatch((field) -> CaseDocument.isUnder(field, path) || CaseDocument.isUnder(path, field))
				|| this.meant.stream().anyMatch((field) -> CaseDocument.isUnder(field, path));
	}

}
