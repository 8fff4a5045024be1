package kz.alatau.portal.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies the chunks of a PNG (W3C PNG, section 5) that draw it. Texts, notes of cameras,
 * times, further pictures of an animation and unknown chunks are left out.
 */
final class PngCopy {

	private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"sBIT", "bKGD", "pHYs");

	private static final int SIGNATURE = 8;

	private static final int PART = 64 << 10;

	private final DataInputStream in;

	private final DataOutputStream out;

	PngCopy(DataInputStream in, OutputStream out) {
		this.in = in;
		this.out = new DataOutputStream(out);
	}

	void run() throws IOException, RefusedFileException {
		this.out.write(this.in.readNBytes(SIGNATURE));
		String name;
		do {
			int length = this.in.readInt();
			byte[] type = this.in.readNBytes(Integer.BYTES);
			name = name(type);
			chunk(type, length, KEPT.contains(name));
		}
		while (!name.equals("IEND"));
		this.out.flush();
	}

	private static String name(byte[] type) throws RefusedFileException {
		StringBuilder name = new StringBuilder();
		for (byte letter : type) {
			name.append((char) (letter & 0xff));
		}
		// A capital letter in front: nobody who does not know the chunk can draw the
		// picture.
		if (!name.toString().matches("[A-Za-z]{4}")
				|| (Character.isUpperCase(name.charAt(0)) && !KEPT.contains(name.toString()))) {
			throw RefusedFileException.damaged();
		}
		return name.toString();
	}

	private void chunk(byte[] type, int length, boolean kept) throws IOException, RefusedFileException {
		if (length < 0) {
			throw RefusedFileException.damaged();
		}
		CRC32 sum = new CRC32();
		sum.update(type);
		if (kept) {
			this.out.writeInt(length);
			this.out.write(type);
		}
		content(length, kept, sum);
		int written = this.in.readInt();
		if (written != (int) sum.getValue()) {
			throw RefusedFileException.damaged();
		}
		if (kept) {
			this.out.writeInt(written);
		}
	}

	private void content(int length, boolean kept, CRC32 sum) throws IOException {
		byte[] part = new byte[Math.min(length, PART)];
		for (int rest = length; rest > 0; rest -= part.length) {
			int size = Math.min(rest, part.length);
			this.in.readFully(part, 0, size);
			sum.update(part, 0, size);
			if (kept) {
				this.out.write(part, 0, size);
			}
		}
	}

}
