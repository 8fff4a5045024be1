package kz.alatau.portal.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kz.alatau.portal.dataset.ImportFault.Kind;

/**
 * Collects what is wrong in one file: lists the first thousand faults in the order of the
 * file and counts all.
 */
public final class Faults {

	/** How many faults are listed at most. */
	public static final int LIMIT = 1_000;

	private static final Comparator<ImportFault> ORDER = Comparator.comparingInt((fault) -> fault.place().number());

	private final String file;

	private final List<ImportFault> found = new ArrayList<>();

	private int count;

	public Faults(DataFile file) {
		this.file = file.name();
	}

	/** A fault in a line of a text file. */
	public void add(int line, String field, Kind kind, String detail) {
		add(Place.line(line), field, kind, detail);
	}

	public void add(Place place, String field, Kind kind, String detail) {
		this.count++;
		this.found.add(new ImportFault(this.file, place, field, kind, detail));
		if (this.found.size() >= 2 * LIMIT) {
			this.found.sort(ORDER);
			this.found.subList(LIMIT, this.found.size()).clear();
		}
	}

	/** Faults that were found and are not worth listing one by one. */
	public void addUnlisted(int more) {
		this.count += more;
	}

	public boolean any() {
		return this.count > 0;
	}

	/** How many there are, listed or not. */
	public int count() {
		return this.count;
	}

	/** The first thousand faults in the order of the file. */
	public List<ImportFault> all() {
		return this.found.stream().sorted(ORDER).limit(LIMIT).toList();
	}

}
