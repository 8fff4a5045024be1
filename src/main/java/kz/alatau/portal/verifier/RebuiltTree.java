package kz.alatau.portal.verifier;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import kz.alatau.portal.register.MerkleTree;
import kz.alatau.portal.register.RegisterFaultException;
import kz.alatau.portal.register.Subtree;
import kz.alatau.portal.register.TreeHash;

/** The tree over the entries as they were read, computed here. */
final class RebuiltTree {

	private final Map<Subtree, TreeHash> nodes = new HashMap<>();

	private long size;

	void add(TreeHash leaf) {
		this.nodes.putAll(MerkleTree.grow(this.size, leaf, this.nodes::get));
		this.size++;
	}

	long size() {
		return this.size;
	}

	/** Of an entry that was read. */
	TreeHash leaf(long index) {
		return Objects.requireNonNull(this.nodes.get(new Subtree(0, index)));
	}

	/**
	 * @throws RegisterFaultException when fewer entries were read
	 */
	TreeHash root(long size) {
		if (size > this.size) {
			throw new RegisterFaultException(
					"root: of %d entries only %d could be read in their order".formatted(size, this.size));
		}
		return MerkleTree.root(size, this.nodes::get);
	}

}
