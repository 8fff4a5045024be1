package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.Place;

/**
 * What is wrong in one feature, until it is known what the feature is called. The same
 * kind in the same field is one fault.
 */
final class Findings {

	private final List<Finding> list = new ArrayList<>();

	private final Set<Finding> seen = new HashSet<>();

	private int unlisted;

	void add(String field, Kind kind, String detail) {
		if (this.list.size() >= Faults.LIMIT) {
			this.unlisted++;
		}
		else if (this.seen.add(new Finding(field, kind, ""))) {
			this.list.add(new Finding(field, kind, detail));
		}
	}

	/** How many there are; grows with every fault that is not a repetition. */
	int count() {
		return this.list.size() + this.unlisted;
	}

	/** Hands all over to the file and forgets them. */
	void flush(Faults faults, Place place) {
		this.list.forEach((finding) -> faults.add(place, finding.field(), finding.kind(), finding.detail()));
		clear(faults);
	}

	/**
	 * Hands all over as faults of the fields. A value that cannot be used gives no second
	 * fault when it is read; of two values the first is used.
	 */
	void flush(Faults faults, Fields fields) {
		this.list.forEach((finding) -> fields.fault(finding.field(), finding.kind(), finding.detail()));
		this.list.stream()
			.filter((finding) -> finding.kind() != Kind.DUPLICATE_KEY)
			.forEach((finding) -> fields.distrust(finding.field()));
		clear(faults);
	}

	private void clear(Faults faults) {
		faults.addUnlisted(this.unlisted);
		this.unlisted = 0;
		this.list.clear();
		this.seen.clear();
	}

	/** One of them. */
	private record Finding(String field, Kind kind, String detail) {

	}

}
