package kz.alatau.portal.verifier;

import java.util.List;

import kz.alatau.portal.register.CanonicalJson;
import kz.alatau.portal.register.MerkleTree;
import kz.alatau.portal.register.RegisterFaultException;
import kz.alatau.portal.register.TreeHash;
import tools.jackson.databind.json.JsonMapper;

/** Reads all entries and checks each by itself. */
final class EntryReading {

	private static final int PART = 1000;

	private final Portal portal;

	private final Report report;

	private final RebuiltTree tree;

	private final Removals removals = new Removals();

	private final ShownNotices notices;

	private int faults;

	EntryReading(Portal portal, Report report, RebuiltTree tree, ShownNotices notices) {
		this.portal = portal;
		this.report = report;
		this.tree = tree;
		this.notices = notices;
	}

	/** Reads so many entries into the tree. */
	void read(long size) {
		List<Portal.Entry> part;
		do {
			part = this.portal.entries(this.tree.size(), Math.min(size, this.tree.size() + PART));
			part.forEach(this::take);
		}
		while (!part.isEmpty() && this.tree.size() < size);
		if (this.tree.size() < size) {
			fault("entries: the portal gives %d of %d".formatted(this.tree.size(), size));
		}
		this.removals.faults().forEach(this::fault);
		if (this.faults == 0) {
			this.report.good("entries: %d in their order, each in canonical form and with its hash".formatted(size));
			if (this.removals.count() > 0) {
				this.report.good("removed: %d texts, each named by a later entry".formatted(this.removals.count()));
			}
		}
	}

	private void take(Portal.Entry entry) {
		long index = this.tree.size();
		if (entry.index() != index) {
			throw new RegisterFaultException(
					"entry %d: missing, %d stands in its place".formatted(index, entry.index()));
		}
		String canonical = entry.canonical();
		this.tree.add((canonical != null) ? leaf(entry, canonical) : missing(entry));
	}

	private TreeHash leaf(Portal.Entry entry, String canonical) {
		TreeHash leaf = MerkleTree.leaf(canonical);
		if (!leaf.base64().equals(entry.leafHash())) {
			fault("entry %d: its text has the hash %s, not %s".formatted(entry.index(), leaf, entry.leafHash()));
		}
		try {
			this.removals.read(entry.index(), CanonicalJson.read(canonical));
			this.notices.read(JsonMapper.shared().readTree(canonical));
		}
		catch (IllegalArgumentException ex) {
			fault("entry %d: %s".formatted(entry.index(), ex.getMessage()));
		}
		return leaf;
	}

	/** Only the hash is left, and a later entry must say so. */
	private TreeHash missing(Portal.Entry entry) {
		this.removals.miss(entry);
		try {
			return TreeHash.ofBase64(entry.leafHash());
		}
		catch (IllegalArgumentException ex) {
			throw new RegisterFaultException("entry %d: neither text nor hash".formatted(entry.index()), ex);
		}
	}

	private void fault(String line) {
		this.faults++;
		this.report.fault(line);
	}

}
