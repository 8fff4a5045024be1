package kz.alatau.portal.legislation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The ids of the reference of law, so that a row that was forgotten is seen. */
final class CatalogueIds {

	private CatalogueIds() {
	}

	/** Every id, in the order of the reference. */
	static Set<String> all() {
		Set<String> ids = new LinkedHashSet<>();
		ids.add(Rule.MCI.id());
		add(ids, "ST-%02d", 37);
		add(ids, "SZ-%02d", 21);
		add(ids, "VZ-%02d", 10);
		add(ids, "IA-%02d", 15);
		add(ids, "AL-%02d", 44);
		add(ids, "OP-%02d", 16);
		add(ids, "C-%d", 8);
		add(ids, "O-%d", 17);
		return ids;
	}

	private static void add(Set<String> ids, String pattern, int last) {
		IntStream.rangeClosed(1, last).mapToObj(pattern::formatted).forEach(ids::add);
	}

}
