package kz.alatau.portal.paper;

import java.nio.ByteBuffer;
import java.util.Optional;

import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.register.TreeHash;
import kz.alatau.portal.shared.TypedSigns;

/**
 * What is printed on every paper of the portal: eleven {@linkplain TypedSigns signs} and
 * one that tells a mistyped code from an unknown one. The first four are the number of
 * the entry in the public register, the next seven the beginning of its leaf hash: so
 * nobody can make up a code for a text that was not published.
 *
 * @param signs twelve of them, without hyphens
 */
public record PaperCode(String signs) {

	private static final int LENGTH = 12;

	private static final int HASH_BITS = 7 * TypedSigns.BITS;

	private static final long LARGEST_INDEX = (1L << (4 * TypedSigns.BITS)) - 1;

	public PaperCode {
		if (!TypedSigns.isSound(signs, LENGTH)) {
			throw new IllegalArgumentException("No code of a paper: " + signs);
		}
	}

	/**
	 * The code of every paper that shows what an entry says.
	 * @throws IllegalArgumentException when the register has more than a million entries
	 */
	public static PaperCode of(RegisteredEntry entry) {
		return of(entry.index(), entry.leafHash());
	}

	static PaperCode of(long index, TreeHash leaf) {
		if (index < 0 || index > LARGEST_INDEX) {
			throw new IllegalArgumentException("Codes end before entry " + index);
		}
		long hash = ByteBuffer.wrap(leaf.bytes()).getLong() >>> (Long.SIZE - HASH_BITS);
		return new PaperCode(TypedSigns.of((index << HASH_BITS) | hash, LENGTH - 1));
	}

	/** What was typed, in any case, with or without hyphens; empty if it is mistyped. */
	public static Optional<PaperCode> parse(String typed) {
		return TypedSigns.read(typed, LENGTH).map(PaperCode::new);
	}

	/** Number of the entry that it says it is of. */
	long index() {
		return TypedSigns.bits(this.signs) >>> HASH_BITS;
	}

	/** In groups, as it is read aloud: {@code 000C-9Q2M-4F7X}. */
	@Override
	public String toString() {
		return TypedSigns.grouped(this.signs);
	}

}
