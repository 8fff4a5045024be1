package kz.alatau.portal.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way is up in a photograph: the one note of a camera (Exif, tag 0112) that is
 * needed to look at it.
 *
 * @param value 1 to 8; 1 is as it stands
 */
record Orientation(int value) {

	private static final int UPRIGHT = 1;

	private static final int MOST = 8;

	private static final short TAG = 0x0112;

	private static final short SHORT_NUMBER = 3;

	/** Length of "Exif" and two zeros, behind which a TIFF file begins. */
	private static final int HEAD = 6;

	private static final int ENTRY = 12;

	/** The orientation among the notes of a camera; upright if it is not there. */
	static Orientation of(byte[] exif) {
		try {
			return new Orientation(find(ByteBuffer.wrap(exif).position(HEAD).slice()));
		}
		catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException ex) {
			return new Orientation(UPRIGHT);
		}
	}

	private static int find(ByteBuffer tiff) {
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = Short.toUnsignedInt(tiff.getShort(directory));
		for (int i = 0; i < entries; i++) {
			int entry = directory + 2 + i * ENTRY;
			if (tiff.getShort(entry) == TAG && tiff.getShort(entry + 2) == SHORT_NUMBER) {
				int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
				return (value >= UPRIGHT && value <= MOST) ? value : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

	/** The content of an Exif segment with nothing else in it. */
	byte[] written() {
		return ByteBuffer.allocate(HEAD + 8 + 2 + ENTRY + 4)
			.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
			.putShort((short) 42)
			.putInt(8)
			.putShort((short) 1)
			.putShort(TAG)
			.putShort(SHORT_NUMBER)
			.putInt(1)
			.putShort((short) this.value)
			.array();
	}

}
