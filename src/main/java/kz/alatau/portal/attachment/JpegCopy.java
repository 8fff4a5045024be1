package kz.alatau.portal.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies the segments of a JPEG (ITU-T T.81, annex B) that draw it, and the colours they
 * are meant in. Notes of cameras and programs, comments, small pictures beside the large
 * one and what stands behind the end are left out.
 */
final class JpegCopy {

	private static final int MARK = 0xff;

	private static final int RESTART_FIRST = 0xd0;

	private static final int RESTART_LAST = 0xd7;

	private static final int END = 0xd9;

	private static final int SCAN = 0xda;

	private static final int JFIF = 0xe0;

	private static final int EXIF = 0xe1;

	private static final int COLOURS = 0xe2;

	private static final int ADOBE = 0xee;

	/** Of a JFIF segment, without the small picture in it. */
	private static final int JFIF_LENGTH = 12;

	private final DataInputStream in;

	private final DataOutputStream out;

	private boolean turned;

	JpegCopy(DataInputStream in, OutputStream out) {
		this.in = in;
		this.out = new DataOutputStream(out);
	}

	void run() throws IOException, RefusedFileException {
		this.out.writeShort(this.in.readUnsignedShort());
		int mark = next();
		while (mark != END) {
			byte[] content = segment();
			if (mark >= JFIF) {
				note(mark, content);
			}
			else {
				write(mark, content);
			}
			mark = (mark == SCAN) ? scan() : next();
		}
		this.out.writeByte(MARK);
		this.out.writeByte(END);
		this.out.flush();
	}

	/** Any number of 0xff may stand in front. */
	private int next() throws IOException, RefusedFileException {
		int read = this.in.readUnsignedByte();
		if (read != MARK) {
			throw RefusedFileException.damaged();
		}
		while (read == MARK) {
			read = this.in.readUnsignedByte();
		}
		if (read < 0xc0 || (read >= RESTART_FIRST && read < END)) {
			throw RefusedFileException.damaged();
		}
		return read;
	}

	private byte[] segment() throws IOException, RefusedFileException {
		int length = this.in.readUnsignedShort() - Short.BYTES;
		if (length < 0) {
			throw RefusedFileException.damaged();
		}
		byte[] content = new byte[length];
		this.in.readFully(content);
		return content;
	}

	private void write(int mark, byte[] content) throws IOException {
		this.out.writeByte(MARK);
		this.out.writeByte(mark);
		this.out.writeShort(content.length + Short.BYTES);
		this.out.write(content);
	}

	private void note(int mark, byte[] content) throws IOException {
		if (mark == JFIF && begins(content, "JFIF\0") && content.length >= JFIF_LENGTH + 2) {
			write(mark, Arrays.copyOf(Arrays.copyOf(content, JFIF_LENGTH), JFIF_LENGTH + 2));
		}
		else if (mark == EXIF && begins(content, "Exif\0") && !this.turned) {
			this.turned = true;
			write(mark, Orientation.of(content).written());
		}
		else if ((mark == COLOURS && begins(content, "ICC_PROFILE\0")) || (mark == ADOBE && begins(content, "Adobe"))) {
			write(mark, content);
		}
	}

	private static boolean begins(byte[] content, String with) {
		byte[] start = with.getBytes(StandardCharsets.US_ASCII);
		return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
	}

	/**
	 * Copies what is drawn.
	 * @return the mark behind it
	 */
	private int scan() throws IOException, RefusedFileException {
		while (true) {
			int read = this.in.readUnsignedByte();
			while (read != MARK) {
				this.out.writeByte(read);
				read = this.in.readUnsignedByte();
			}
			while (read == MARK) {
				read = this.in.readUnsignedByte();
			}
			if (read != 0 && (read < RESTART_FIRST || read > RESTART_LAST)) {
				if (read < 0xc0) {
					throw RefusedFileException.damaged();
				}
				return read;
			}
			this.out.writeByte(MARK);
			this.out.writeByte(read);
		}
	}

}
