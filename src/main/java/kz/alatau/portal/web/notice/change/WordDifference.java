package kz.alatau.portal.web.notice.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * Compares two texts word by word. What it marks as removed leads, together with what it
 * leaves, to the text before; what it marks as added, to the text after: to the letter.
 */
final class WordDifference {

	/** A word with its punctuation, or the space between two. */
	private static final Pattern TOKEN = Pattern.compile("\\s+|\\S+");

	private WordDifference() {
	}

	static List<Piece> between(String before, String after) {
		List<String> old = tokens(before);
		PieceList pieces = new PieceList();
		int next = 0;
		for (AbstractDelta<String> delta : deltas(old, tokens(after))) {
			pieces.same(old.subList(next, delta.getSource().getPosition()));
			pieces.removed(delta.getSource().getLines());
			pieces.added(delta.getTarget().getLines());
			next = delta.getSource().getPosition() + delta.getSource().size();
		}
		pieces.same(old.subList(next, old.size()));
		return pieces.toList();
	}

	/** In linear space: twenty thousand letters rewritten would else fill the memory. */
	private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
		return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>())
			.getDeltas()
			.stream()
			.filter((delta) -> delta.getType() != DeltaType.EQUAL)
			.toList();
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(MatchResult::group).toList();
	}

	/** Changes with nothing but space between them are read as one. */
	private static final class PieceList {

		private final List<Piece> pieces = new ArrayList<>();

		private final StringBuilder removed = new StringBuilder();

		private final StringBuilder added = new StringBuilder();

		void same(List<String> tokens) {
			String text = String.join("", tokens);
			if (text.isBlank() && isOpen()) {
				this.removed.append(text);
				this.added.append(text);
			}
			else if (!text.isEmpty()) {
				close();
				this.pieces.add(new Piece(Piece.Kind.SAME, text));
			}
		}

		void removed(List<String> tokens) {
			this.removed.append(String.join("", tokens));
		}

		void added(List<String> tokens) {
			this.added.append(String.join("", tokens));
		}

		List<Piece> toList() {
			close();
			return this.pieces;
		}

		private boolean isOpen() {
			return !this.removed.isEmpty() || !this.added.isEmpty();
		}

		private void close() {
			if (!this.removed.isEmpty()) {
				this.pieces.add(new Piece(Piece.Kind.REMOVED, this.removed.toString()));
			}
			if (!this.added.isEmpty()) {
				this.pieces.add(new Piece(Piece.Kind.ADDED, this.added.toString()));
			}
			this.removed.setLength(0);
			this.added.setLength(0);
		}

	}

}
