package kz.alatau.portal.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree in memory, and its root as RFC 6962 defines it. */
final class Trees {

	private final Map<Subtree, TreeHash> nodes = new HashMap<>();

	private final List<TreeHash> leaves = new ArrayList<>();

	static Trees ofLeaves(List<TreeHash> leaves) {
		Trees tree = new Trees();
		leaves.forEach(tree::add);
		return tree;
	}

	static Trees numbered(int size) {
		Trees tree = new Trees();
		for (int i = 0; i < size; i++) {
			tree.add(MerkleTree.leaf("entry " + i));
		}
		return tree;
	}

	private void add(TreeHash leaf) {
		this.nodes.putAll(MerkleTree.grow(this.leaves.size(), leaf, this.nodes::get));
		this.leaves.add(leaf);
	}

	TreeHash leaf(int index) {
		return this.leaves.get(index);
	}

	TreeHash root(long size) {
		return MerkleTree.root(size, this.nodes::get);
	}

	List<TreeHash> inclusion(long index, long size) {
		return MerkleTree.inclusion(index, size)
			.stream()
			.map((part) -> MerkleTree.hash(part, this.nodes::get))
			.toList();
	}

	List<TreeHash> consistency(long from, long to) {
		return MerkleTree.consistency(from, to).stream().map((part) -> MerkleTree.hash(part, this.nodes::get)).toList();
	}

	/** RFC 6962, section 2.1, word for word. */
	TreeHash definedRoot(int from, int to) {
		int size = to - from;
		if (size == 0) {
			return MerkleTree.EMPTY;
		}
		if (size == 1) {
			return this.leaves.get(from);
		}
		int half = 1;
		while (half * 2 < size) {
			half *= 2;
		}
		return MerkleTree.node(definedRoot(from, from + half), definedRoot(from + half, to));
	}

}
