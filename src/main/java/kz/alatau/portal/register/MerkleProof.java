package kz.alatau.portal.register;

import java.util.List;

/** Checks proofs as RFC 9162 says, with nothing but what was given out. */
public final class MerkleProof {

	private MerkleProof() {
	}

	/**
	 * Whether a leaf stands in the tree (RFC 9162, section 2.1.3.2).
	 * @param index number of the leaf, from 0
	 * @param size how many leaves the tree has
	 */
	public static boolean includes(TreeHash root, long size, long index, TreeHash leaf, List<TreeHash> path) {
		if (index < 0 || index >= size) {
			return false;
		}
		Ascent ascent = new Ascent(index, size - 1);
		TreeHash hash = leaf;
		for (TreeHash sibling : path) {
			if (ascent.isDone()) {
				return false;
			}
			hash = ascent.step() ? MerkleTree.node(sibling, hash) : MerkleTree.node(hash, sibling);
		}
		return ascent.isDone() && hash.equals(root);
	}

	/**
	 * Whether a tree begins with an earlier one (RFC 9162, section 2.1.4.2).
	 * @param from size of the earlier tree
	 * @param to size of the later tree
	 */
	public static boolean isConsistent(TreeHash earlier, long from, TreeHash later, long to, List<TreeHash> path) {
		if (from < 0 || from > to) {
			return false;
		}
		if (from == 0 || from == to) {
			TreeHash expected = (from == 0) ? MerkleTree.EMPTY : later;
			return path.isEmpty() && earlier.equals(expected);
		}
		boolean complete = Long.bitCount(from) == 1;
		if (!complete && path.isEmpty()) {
			return false;
		}
		List<TreeHash> rest = complete ? path : path.subList(1, path.size());
		return leadsToBoth(complete ? earlier : path.getFirst(), rest, new Ascent(from - 1, to - 1), earlier, later);
	}

	private static boolean leadsToBoth(TreeHash start, List<TreeHash> path, Ascent ascent, TreeHash earlier,
			TreeHash later) {
		TreeHash first = start;
		TreeHash second = start;
		ascent.skipRightEdges();
		for (TreeHash sibling : path) {
			if (ascent.isDone()) {
				return false;
			}
			if (ascent.step()) {
				first = MerkleTree.node(sibling, first);
				second = MerkleTree.node(sibling, second);
			}
			else {
				second = MerkleTree.node(second, sibling);
			}
		}
		return ascent.isDone() && first.equals(earlier) && second.equals(later);
	}

	/** The way up from a node beside the last node of its level. */
	private static final class Ascent {

		private long node;

		private long last;

		Ascent(long node, long last) {
			this.node = node;
			this.last = last;
		}

		boolean isDone() {
			return this.last == 0;
		}

		void skipRightEdges() {
			while (this.node % 2 == 1) {
				up();
			}
		}

		/**
		 * Goes up by one proof hash.
		 * @return whether that hash stands to the left
		 */
		boolean step() {
			boolean left = this.node % 2 == 1 || this.node == this.last;
			if (left) {
				while (this.node % 2 == 0 && this.node != 0) {
					up();
				}
			}
			up();
			return left;
		}

		private void up() {
			this.node >>= 1;
			this.last >>= 1;
		}

	}

}
