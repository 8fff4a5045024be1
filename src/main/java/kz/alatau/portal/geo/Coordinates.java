package kz.alatau.portal.geo;

import java.util.Arrays;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The coordinates of one geometry as they were read: marks for lists and values, and the
 * numbers, both in plain arrays used again for every feature. What they mean is known
 * only when the type is, which may stand after them.
 */
final class Coordinates {

	/** What a mark stands for. */
	static final byte OPEN = 0;

	static final byte CLOSE = 1;

	static final byte NUMBER = 2;

	static final byte NOT_FINITE = 3;

	static final byte TOO_LONG = 4;

	static final byte OTHER = 5;

	/** A list with three numbers: marks that a position takes at most. */
	private static final int MARKS_OF_A_POSITION = 5;

	private final int most;

	private byte[] marks = new byte[256];

	private double[] numbers = new double[64];

	private int size;

	private int count;

	private boolean usable;

	/**
	 * @param mostPositions more are not kept
	 */
	Coordinates(int mostPositions) {
		this.most = MARKS_OF_A_POSITION * (mostPositions + 100);
	}

	void clear() {
		this.size = 0;
		this.count = 0;
		this.usable = true;
	}

	/** Reads the value that starts here, whatever it is. */
	void read(JsonTokens tokens) {
		int depth = 0;
		do {
			JsonToken token = tokens.current();
			if (token == JsonToken.END_ARRAY) {
				depth--;
			}
			else if (token == JsonToken.START_ARRAY) {
				depth++;
			}
			this.usable &= !tokens.isTooDeep();
			keep(token, tokens);
		}
		while (depth > 0 && tokens.next() != null);
	}

	private void keep(JsonToken token, JsonTokens tokens) {
		switch (token) {
			case START_ARRAY -> mark(OPEN);
			case END_ARRAY -> mark(CLOSE);
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(tokens);
			default -> {
				tokens.skip();
				mark(OTHER);
			}
		}
	}

	private void number(JsonTokens tokens) {
		Kind fault = tokens.numberFault();
		if (fault != null) {
			mark((fault == Kind.NOT_FINITE) ? NOT_FINITE : TOO_LONG);
			return;
		}
		if (this.count == this.numbers.length) {
			this.numbers = Arrays.copyOf(this.numbers, 2 * this.count);
		}
		if (this.size < this.most) {
			this.numbers[this.count++] = tokens.number();
		}
		mark(NUMBER);
	}

	private void mark(byte mark) {
		if (this.size == this.marks.length) {
			this.marks = Arrays.copyOf(this.marks, 2 * this.size);
		}
		if (this.size < this.most) {
			this.marks[this.size++] = mark;
		}
	}

	/** Whether all was kept that the geometry may have. */
	boolean isComplete() {
		return this.size < this.most;
	}

	/** Whether lists are not nested beyond all bounds, which is noted elsewhere. */
	boolean isUsable() {
		return this.usable;
	}

	/** How many lists deep the first value stands; empty where there is none. */
	@Nullable Integer depth() {
		int depth = 0;
		for (int i = 0; i < this.size; i++) {
			if (this.marks[i] == OPEN) {
				depth++;
			}
			else if (this.marks[i] == CLOSE) {
				depth--;
			}
			else {
				return depth;
			}
		}
		return null;
	}

	boolean has(byte mark) {
		for (int i = 0; i < this.size; i++) {
			if (this.marks[i] == mark) {
				return true;
			}
		}
		return false;
	}

	byte mark(int index) {
		return this.marks[index];
	}

	double number(int index) {
		return this.numbers[index];
	}

}
