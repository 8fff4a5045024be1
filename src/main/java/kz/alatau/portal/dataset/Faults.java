package kz.alatau.portal.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kz.alatau.portal.dataset.ImportFault.Kind;

/** Collects what is wrong in one file, up to a thousand faults. */
public final class Faults {

	private static final int LIMIT = 1_000;

	private final String file;

	private final List<ImportFault> found = new ArrayList<>();

	public Faults(DataFile file) {
		this.file = file.name();
	}

	public void add(int line, String field, Kind kind, String detail) {
		if (this.found.size() < LIMIT) {
			this.found.add(new ImportFault(this.file, line, field, kind, detail));
		}
	}

	public boolean any() {
		return !this.found.isEmpty();
	}

	/** The faults in the order of the file. */
	public List<ImportFault> all() {
		return this.found.stream().sorted(Comparator.comparingInt(ImportFault::line)).toList();
	}

}
