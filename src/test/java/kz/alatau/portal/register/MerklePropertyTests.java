package kz.alatau.portal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every proof of every tree of up to 300 entries. */
class MerklePropertyTests {

	private static final int LARGEST = 300;

	private static final Trees TREE = Trees.numbered(LARGEST + 1);

	private static final TreeHash FOREIGN = MerkleTree.leaf("not in it");

	static IntStream sizes() {
		return IntStream.rangeClosed(0, LARGEST);
	}

	@ParameterizedTest(name = "{0} entries")
	@MethodSource("sizes")
	void rootIsTheOneOfTheDefinition(int size) {
		assertThat(TREE.root(size)).isEqualTo(TREE.definedRoot(0, size));
	}

	@ParameterizedTest(name = "{0} entries")
	@MethodSource("sizes")
	void everyEntryIsProvedAndNothingElse(int size) {
		TreeHash root = TREE.root(size);
		for (int index = 0; index < size; index++) {
			TreeHash leaf = TREE.leaf(index);
			List<TreeHash> path = TREE.inclusion(index, size);
			assertThat(MerkleProof.includes(root, size, index, leaf, path)).isTrue();
			assertThat(MerkleProof.includes(root, size, index, FOREIGN, path)).isFalse();
			assertThat(MerkleProof.includes(FOREIGN, size, index, leaf, path)).isFalse();
			assertThat(MerkleProof.includes(root, size, (index + 1) % size, leaf, path)).isEqualTo(size == 1);
			assertThat(MerkleProof.includes(root, size, index, leaf, longer(path))).isFalse();
			assertThat(MerkleProof.includes(root, size, index, leaf, shorter(path))).isEqualTo(path.isEmpty());
		}
		assertThat(MerkleProof.includes(root, size, size, TREE.leaf(size), List.of())).isFalse();
		assertThat(MerkleProof.includes(root, size, -1, TREE.leaf(0), List.of())).isFalse();
	}

	@ParameterizedTest(name = "{0} entries")
	@MethodSource("sizes")
	void everyEarlierTreeIsProvedAndNoOther(int size) {
		TreeHash root = TREE.root(size);
		for (int from = 0; from <= size; from++) {
			TreeHash earlier = TREE.root(from);
			List<TreeHash> path = TREE.consistency(from, size);
			assertThat(MerkleProof.isConsistent(earlier, from, root, size, path)).isTrue();
			assertThat(MerkleProof.isConsistent(FOREIGN, from, root, size, path)).isFalse();
			assertThat(MerkleProof.isConsistent(earlier, from, root, size, longer(path))).isFalse();
			assertThat(MerkleProof.isConsistent(earlier, from, root, size, shorter(path))).isEqualTo(path.isEmpty());
			// From the empty tree everything follows, whatever grew out of it.
			assertThat(MerkleProof.isConsistent(earlier, from, FOREIGN, size, path)).isEqualTo(from == 0);
		}
		assertThat(MerkleProof.isConsistent(TREE.root(size + 1), size + 1, root, size, List.of())).isFalse();
	}

	private static List<TreeHash> longer(List<TreeHash> path) {
		List<TreeHash> longer = new ArrayList<>(path);
		longer.add(FOREIGN);
		return longer;
	}

	private static List<TreeHash> shorter(List<TreeHash> path) {
		return path.isEmpty() ? path : path.subList(0, path.size() - 1);
	}

}
