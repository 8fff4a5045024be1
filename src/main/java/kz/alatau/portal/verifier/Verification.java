package kz.alatau.portal.verifier;

import java.util.List;
import java.util.stream.LongStream;

import kz.alatau.portal.register.Checkpoint;
import kz.alatau.portal.register.MerkleProof;
import kz.alatau.portal.register.RegisterFaultException;
import kz.alatau.portal.register.SignedCheckpoint;
import kz.alatau.portal.register.TreeHash;
import kz.alatau.portal.register.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * The checks. The tree is built anew from the texts of the entries; what the portal says
 * of its hashes and proofs is held against it.
 */
final class Verification {

	private final Portal portal;

	private final Report report;

	private final RebuiltTree tree = new RebuiltTree();

	private final ShownNotices notices;

	Verification(Portal portal, Report report) {
		this.portal = portal;
		this.report = report;
		this.notices = new ShownNotices(portal);
	}

	/**
	 * Checks all there is.
	 * @param known the key as it was known before, if it was
	 * @param earlier the note of a checkpoint that was saved before, if one was
	 */
	void run(@Nullable VerifierKey known, @Nullable String earlier) {
		this.report.check(() -> {
			VerifierKey key = key(known);
			Checkpoint last = SignedCheckpoint.read(this.portal.text("checkpoint"), key).checkpoint();
			this.report.good("checkpoint: %d entries, root %s, signed".formatted(last.size(), last.root()));
			this.report
				.check(() -> new EntryReading(this.portal, this.report, this.tree, this.notices).read(last.size()));
			if (this.report.isAnswered()) {
				compare(last, key, earlier);
			}
		});
	}

	/** What needs the entries: entries nobody gave are not entries that are missing. */
	private void compare(Checkpoint last, VerifierKey key, @Nullable String earlier) {
		this.report.check(() -> root(last));
		this.report.check(() -> inclusions(last));
		this.report.check(() -> checkpoints(last, key));
		if (earlier != null) {
			this.report.check(() -> saved(SignedCheckpoint.read(earlier, key).checkpoint(), last));
		}
		this.report.check(() -> nothingBehind(last, key));
		this.report.check(() -> this.notices.check(this.report, last.size()));
	}

	private VerifierKey key(@Nullable VerifierKey known) {
		VerifierKey served = new VerifierKey(this.portal.text("key").strip());
		if (known != null && !known.equals(served)) {
			throw new RegisterFaultException(
					"key: the portal gives %s, the known one is %s".formatted(served.line(), known.line()));
		}
		this.report.good("key: %s, %s".formatted(served.line(),
				(known != null) ? "the known one" : "taken on trust (give the one you know with --key)"));
		return served;
	}

	private void root(Checkpoint last) {
		TreeHash root = this.tree.root(last.size());
		if (!root.equals(last.root())) {
			throw new RegisterFaultException("root: the entries give %s, signed is %s".formatted(root, last.root()));
		}
		this.report.good("root: the entries give the signed one");
	}

	private void inclusions(Checkpoint last) {
		List<RegisterFaultException> faults = Parallel.faults(LongStream.range(0, this.tree.size()),
				(index) -> inclusion(index, last));
		this.report.all(faults, "inclusion: proved for each of %d entries".formatted(this.tree.size()));
	}

	private void inclusion(long index, Checkpoint last) {
		List<TreeHash> path = this.portal.proof("inclusion?index=%d&size=%d".formatted(index, last.size()));
		if (!MerkleProof.includes(last.root(), last.size(), index, this.tree.leaf(index), path)) {
			throw new RegisterFaultException("inclusion: not proved for entry " + index);
		}
	}

	private void checkpoints(Checkpoint last, VerifierKey key) {
		List<RegisterFaultException> faults = Parallel.faults(LongStream.rangeClosed(1, this.tree.size()),
				(size) -> checkpoint(size, last, key));
		this.report.all(faults,
				"consistency: each of %d checkpoints is signed and one with the last".formatted(this.tree.size()));
	}

	private void checkpoint(long size, Checkpoint last, VerifierKey key) {
		Checkpoint stored = SignedCheckpoint.read(this.portal.text("checkpoints/" + size), key).checkpoint();
		if (stored.size() != size) {
			throw new RegisterFaultException("checkpoint %d: it is one of %d entries".formatted(size, stored.size()));
		}
		consistent("checkpoint " + size, stored, last);
	}

	private void saved(Checkpoint saved, Checkpoint last) {
		if (saved.size() > last.size()) {
			throw new RegisterFaultException(
					"saved checkpoint: there were %d entries, now there are %d: some were taken away"
						.formatted(saved.size(), last.size()));
		}
		consistent("saved checkpoint", saved, last);
		this.report.good("saved checkpoint: %d entries, nothing before was changed".formatted(saved.size()));
	}

	/** Two roots over the same leaves are consistent with each other in every pair. */
	private void consistent(String name, Checkpoint earlier, Checkpoint last) {
		if (!this.tree.root(earlier.size()).equals(earlier.root())) {
			throw new RegisterFaultException(name + ": its root is not the one of the entries");
		}
		List<TreeHash> path = this.portal.proof("consistency?from=%d&to=%d".formatted(earlier.size(), last.size()));
		if (!MerkleProof.isConsistent(earlier.root(), earlier.size(), last.root(), last.size(), path)) {
			throw new RegisterFaultException(name + ": consistency with the last checkpoint is not proved");
		}
	}

	/** An entry may have come in meanwhile; then a checkpoint has come with it. */
	private void nothingBehind(Checkpoint last, VerifierKey key) {
		if (!this.portal.entries(last.size(), last.size() + 1).isEmpty()
				&& SignedCheckpoint.read(this.portal.text("checkpoint"), key).checkpoint().size() <= last.size()) {
			throw new RegisterFaultException("entry %d: no checkpoint signs for it".formatted(last.size()));
		}
		this.report.good("end: no entry stands behind the last checkpoint");
	}

}
