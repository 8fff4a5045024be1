package kz.alatau.portal.geo;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The keys of the objects that are being read, one within the other. */
final class JsonKeys {

	/** Keys of one object that are remembered. */
	static final int MOST = 2_000;

	private static final int SMALL = 64;

	private final Set<String>[] byDepth;

	@SuppressWarnings("unchecked")
	JsonKeys(int deepest) {
		this.byDepth = IntStream.rangeClosed(0, deepest).mapToObj((depth) -> new HashSet<>()).toArray(Set[]::new);
	}

	/** What is known of a key. */
	enum Answer {

		NEW, SEEN, FULL

	}

	/** An object starts. */
	void open(int depth) {
		if (depth >= this.byDepth.length) {
			return;
		}
		// Emptying takes as long as the set was once large.
		if (this.byDepth[depth].size() > SMALL) {
			this.byDepth[depth] = new HashSet<>();
		}
		this.byDepth[depth].clear();
	}

	Answer add(int depth, String key) {
		if (depth >= this.byDepth.length) {
			return Answer.NEW;
		}
		Set<String> keys = this.byDepth[depth];
		if (keys.size() >= MOST) {
			return keys.contains(key) ? Answer.SEEN : Answer.FULL;
		}
		return keys.add(key) ? Answer.NEW : Answer.SEEN;
	}

}
