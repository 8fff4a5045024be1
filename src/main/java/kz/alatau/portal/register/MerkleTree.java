package kz.alatau.portal.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The Merkle tree of RFC 6962, section 2.1, as plain functions. A tree of any size is
 * made of complete subtrees, whose hashes never change: who keeps those can give every
 * root and proof by looking up a few.
 */
public final class MerkleTree {

	/** Root of the tree without leaves. */
	public static final TreeHash EMPTY = TreeHash.of();

	private static final byte[] LEAF = { 0x00 };

	private static final byte[] NODE = { 0x01 };

	private MerkleTree() {
	}

	/** The hash of a leaf, whose text counts as UTF-8. */
	public static TreeHash leaf(String text) {
		return leaf(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The hash of a leaf. */
	public static TreeHash leaf(byte[] content) {
		return TreeHash.of(LEAF, content);
	}

	static TreeHash node(TreeHash left, TreeHash right) {
		return TreeHash.of(NODE, left.bytes(), right.bytes());
	}

	/**
	 * The subtrees of which leaves are made up, the widest first.
	 * @param from number of the first leaf; a tree or its left or right part begins there
	 * @param to number of the leaf after the last
	 */
	static List<Subtree> parts(long from, long to) {
		List<Subtree> parts = new ArrayList<>();
		long next = from;
		while (next < to) {
			int level = 63 - Long.numberOfLeadingZeros(to - next);
			if (next != 0) {
				level = Math.min(level, Long.numberOfTrailingZeros(next));
			}
			parts.add(new Subtree(level, next >> level));
			next += 1L << level;
		}
		return parts;
	}

	/** The root over the first leaves. */
	public static TreeHash root(long size, Function<Subtree, TreeHash> known) {
		return hash(new Leaves(0, size), known);
	}

	static TreeHash hash(Leaves leaves, Function<Subtree, TreeHash> known) {
		return parts(leaves.from(), leaves.to()).reversed()
			.stream()
			.map(known)
			.reduce((right, left) -> node(left, right))
			.orElse(EMPTY);
	}

	/**
	 * Adds a leaf.
	 * @param size how many leaves there were
	 * @param known at least the {@linkplain #parts parts} of the tree before
	 * @return the subtrees that are complete now, the leaf among them
	 */
	public static Map<Subtree, TreeHash> grow(long size, TreeHash leaf, Function<Subtree, TreeHash> known) {
		Map<Subtree, TreeHash> complete = new LinkedHashMap<>();
		int level = 0;
		TreeHash hash = leaf;
		complete.put(new Subtree(level, size), hash);
		for (long position = size; position % 2 == 1; position >>= 1) {
			hash = node(known.apply(new Subtree(level, position - 1)), hash);
			level++;
			complete.put(new Subtree(level, position >> 1), hash);
		}
		return complete;
	}

	/**
	 * Which parts of the tree prove that a leaf is in it (RFC 6962, section 2.1.1), from
	 * the leaf up.
	 * @throws IndexOutOfBoundsException when there is no such leaf
	 */
	static List<Leaves> inclusion(long index, long size) {
		if (index < 0 || index >= size) {
			throw new IndexOutOfBoundsException("No leaf " + index + " among " + size);
		}
		List<Leaves> path = new ArrayList<>();
		Leaves tree = new Leaves(0, size);
		while (tree.size() > 1) {
			path.add(tree.half(index >= tree.middle() ? 0 : 1));
			tree = tree.half(index >= tree.middle() ? 1 : 0);
		}
		return path.reversed();
	}

	/**
	 * Which parts prove that a tree begins with an earlier one (RFC 6962, section 2.1.2).
	 * @throws IndexOutOfBoundsException when the earlier one is not the smaller one
	 */
	static List<Leaves> consistency(long from, long to) {
		if (from < 0 || from > to) {
			throw new IndexOutOfBoundsException("No tree of " + to + " begins with one of " + from);
		}
		List<Leaves> path = new ArrayList<>();
		Leaves tree = new Leaves(0, to);
		while (from > 0 && tree.to() != from) {
			path.add(tree.half(from > tree.middle() ? 0 : 1));
			tree = tree.half(from > tree.middle() ? 1 : 0);
		}
		if (from > 0 && tree.from() > 0) {
			path.add(tree);
		}
		return path.reversed();
	}

	/**
	 * Neighbouring leaves.
	 *
	 * @param from number of the first
	 * @param to number of the one after the last
	 */
	record Leaves(long from, long to) {

		long size() {
			return this.to - this.from;
		}

		/** Where the tree over them branches: the left half is a complete subtree. */
		long middle() {
			return this.from + Long.highestOneBit(size() - 1);
		}

		Leaves half(int side) {
			return (side == 0) ? new Leaves(this.from, middle()) : new Leaves(middle(), this.to);
		}

	}

}
