package kz.alatau.portal.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public register. What is published is entered in the transaction that publishes it:
 * neither is there without the other. Whoever enters something holds the register until
 * that transaction ends, so numbers have no gaps; enter late in a transaction, after all
 * other locks.
 */
@Service
@Transactional(readOnly = true)
public class PublicRegister {

	/** The most entries one answer holds. */
	public static final int MOST_ENTRIES = 1000;

	private static final long ENOUGH_BYTES = 4_000_000;

	private final RegisterTables tables;

	private final RegisterKey key;

	private final Clock clock;

	PublicRegister(RegisterTables tables, RegisterKey key, Clock clock) {
		this.tables = tables;
		this.key = key;
		this.clock = clock;
	}

	/**
	 * Enters something and signs for it, within the transaction of the caller.
	 * @throws org.springframework.dao.DuplicateKeyException when kind, number and version
	 * are entered already
	 * @throws RegisterFaultException when the register is not the one that was signed
	 * last
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public RegisteredEntry append(RegisterEntry entry) {
		return append(entry, this.tables.lockSize());
	}

	/**
	 * Enters something unless kind, number and version are entered already.
	 * @return the entry, the new or the old one
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public RegisteredEntry appendOnce(RegisterEntry entry) {
		long size = this.tables.lockSize();
		return find(entry.kind(), entry.number(), entry.version()).orElseGet(() -> append(entry, size));
	}

	private RegisteredEntry append(RegisterEntry entry, long size) {
		Map<Subtree, TreeHash> nodes = this.tables.nodes(MerkleTree.parts(0, size));
		check(size, MerkleTree.root(size, nodes::get));
		String canonical = entry.canonical();
		TreeHash leaf = MerkleTree.leaf(canonical);
		Instant now = this.clock.instant();
		RegisteredEntry entered = new RegisteredEntry(size, entry.kind(), entry.number(), entry.version(), canonical,
				leaf, now, null);
		this.tables.insert(entered, now.atOffset(ZoneOffset.UTC));
		this.tables.insert(size, entry.files());
		Map<Subtree, TreeHash> complete = MerkleTree.grow(size, leaf, nodes::get);
		this.tables.insert(complete);
		nodes.putAll(complete);
		this.tables.insert(this.key.sign(size + 1, MerkleTree.root(size + 1, nodes::get)),
				now.atOffset(ZoneOffset.UTC));
		return entered;
	}

	/**
	 * Takes the text of an entry away, as a court has ordered. Its leaf hash stays, so
	 * everything can still be checked. Copies elsewhere and backups still have the text.
	 * @param removal an entry of the kind {@link EntryKind#REMOVAL} with the reason as
	 * the text {@code reason}; which entry it removes is added to it here
	 * @return the entry of the removal
	 * @throws java.util.NoSuchElementException when there is no such text to take away
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public RegisteredEntry remove(long index, RegisterEntry removal) {
		long size = this.tables.lockSize();
		RegisteredEntry removed = entry(index).filter(RegisteredEntry::isRemovable).orElseThrow();
		RegisteredEntry order = append(removal.removing(removed), size);
		this.tables.erase(index, order.index());
		return order;
	}

	/** Nothing is signed on top of what was changed behind the register's back. */
	private void check(long size, TreeHash root) {
		Checkpoint last = checkpoint().checkpoint();
		if (last.size() != size || !last.root().equals(root)) {
			throw new RegisterFaultException(
					"The public register has %d entries with the root %s, but %d with the root %s were signed"
						.formatted(size, root, last.size(), last.root()));
		}
	}

	/** The entry of something published. */
	public Optional<RegisteredEntry> find(EntryKind kind, String number, int version) {
		return this.tables.entry(kind, number, version);
	}

	/** An entry by its number in the register. */
	public Optional<RegisteredEntry> entry(long index) {
		return this.tables.entry(index);
	}

	/** All entries of a notice or a plan, in their order. */
	public List<RegisteredEntry> ofNumber(String number) {
		return this.tables.ofNumber(number);
	}

	/**
	 * The entries that a file belongs to, in their order.
	 * @param sha256 64 hexadecimal digits in lower case
	 */
	public List<RegisteredEntry> ofFile(String sha256) {
		return this.tables.ofFile(sha256);
	}

	/** The newest entries, the newest first. */
	public List<RegisteredEntry> latest(int most) {
		return this.tables.latest(most);
	}

	/**
	 * Entries in their order: as many as there are, at most {@value #MOST_ENTRIES}, fewer
	 * where they are long, but at least one if there is one.
	 * @param from number of the first
	 * @param to number of the one after the last
	 */
	public List<RegisteredEntry> entries(long from, long to) {
		return this.tables.entries(from, Math.min(to, from + MOST_ENTRIES), ENOUGH_BYTES);
	}

	/** The key that checks checkpoints. */
	public VerifierKey key() {
		return this.key.verifier();
	}

	/** How many entries are signed for. */
	public long size() {
		return this.tables.signedSize();
	}

	/**
	 * The last checkpoint.
	 * @throws RegisterFaultException when what is stored is not signed
	 */
	public SignedCheckpoint checkpoint() {
		return note(size()).map((note) -> SignedCheckpoint.read(note, key())).orElseThrow();
	}

	/**
	 * The checkpoint when there were so many entries, as it is stored; the one for no
	 * entries is signed anew each time and comes out the same.
	 */
	public Optional<String> note(long size) {
		return (size == 0) ? Optional.of(this.key.sign(0, MerkleTree.EMPTY).note()) : this.tables.note(size);
	}

	/**
	 * The hashes that prove that an entry is among the first so many.
	 * @throws IndexOutOfBoundsException when it is not
	 */
	public List<TreeHash> inclusion(long index, long size) {
		return hashes(MerkleTree.inclusion(index, size));
	}

	/**
	 * The hashes that prove that the register of one size begins with that of another.
	 * @throws IndexOutOfBoundsException when the first size is the larger one
	 */
	public List<TreeHash> consistency(long from, long to) {
		return hashes(MerkleTree.consistency(from, to));
	}

	private List<TreeHash> hashes(List<MerkleTree.Leaves> path) {
		List<Subtree> parts = path.stream()
			.flatMap((leaves) -> MerkleTree.parts(leaves.from(), leaves.to()).stream())
			.toList();
		Map<Subtree, TreeHash> nodes = this.tables.nodes(parts);
		return path.stream().map((leaves) -> MerkleTree.hash(leaves, nodes::get)).toList();
	}

}
