package kz.alatau.portal.dataset;

/**
 * Finds the first byte that cannot stand in UTF-8 (Unicode, table 3-7), or that is 0,
 * which no text holds. It remembers between pieces how far a letter has come.
 */
final class Utf8Check {

	private int expected;

	private int lowest;

	private int highest;

	/**
	 * Where the first wrong byte stands, or -1.
	 * @param end one past the last byte of the piece
	 */
	int firstWrong(byte[] piece, int start, int end) {
		for (int i = start; i < end; i++) {
			byte octet = piece[i];
			if (octet > 0 && this.expected == 0) {
				continue;
			}
			if (!((this.expected == 0) ? starts(octet & 0xFF) : goesOn(octet & 0xFF))) {
				return i;
			}
		}
		return -1;
	}

	/** Whether the text breaks off within a letter. */
	boolean isWithinLetter() {
		return this.expected > 0;
	}

	private boolean goesOn(int octet) {
		if (octet < this.lowest || octet > this.highest) {
			return false;
		}
		this.expected--;
		this.lowest = 0x80;
		this.highest = 0xBF;
		return true;
	}

	/** Sets out what may follow; overlong forms and surrogates are excluded here. */
	private boolean starts(int octet) {
		if (octet < 0xC2 || octet > 0xF4) {
			return false;
		}
		this.expected = (octet < 0xE0) ? 1 : (octet < 0xF0) ? 2 : 3;
		this.lowest = switch (octet) {
			case 0xE0 -> 0xA0;
			case 0xF0 -> 0x90;
			default -> 0x80;
		};
		this.highest = switch (octet) {
			case 0xED -> 0x9F;
			case 0xF4 -> 0x8F;
			default -> 0xBF;
		};
		return true;
	}

}
