package kz.alatau.portal.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files, good and bad, made on the spot. */
public final class SampleFiles {

	/**
	 * Where a photograph was taken, as a camera would not write it but a reader finds.
	 */
	static final String PLACE = "GPS 43.9000 77.1000 Aigerim";

	private SampleFiles() {
	}

	public static byte[] pdf() {
		return pdf((document) -> {
		});
	}

	static byte[] pdf(Consumer<PDDocument> change) {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			change.accept(document);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Of the color of a number, so that each number gives another file. */
	public static byte[] png(int color) {
		return picture("png", 40, 30, color);
	}

	static byte[] jpeg() {
		return picture("jpeg", 64, 48, 0x336699);
	}

	private static byte[] picture(String format, int width, int height, int color) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < width; x++) {
			image.setRGB(x, x % height, new Color(color).getRGB());
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * With notes of a camera that say the place, a comment, and that it lies on its side.
	 */
	static byte[] photograph() {
		byte[] directory = ByteBuffer.allocate(32)
			.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
			.putShort((short) 42)
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x0112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) 6)
			.array();
		byte[] exif = joined(directory, PLACE.getBytes(StandardCharsets.UTF_8));
		byte[] plain = jpeg();
		return joined(bytes(plain, 0, 2), segment(0xe1, exif), segment(0xed, PLACE.getBytes(StandardCharsets.UTF_8)),
				segment(0xfe, PLACE.getBytes(StandardCharsets.UTF_8)), bytes(plain, 2, plain.length));
	}

	private static byte[] segment(int mark, byte[] content) {
		return ByteBuffer.allocate(content.length + 4)
			.put((byte) 0xff)
			.put((byte) mark)
			.putShort((short) (content.length + 2))
			.put(content)
			.array();
	}

	/** A PNG in which a chunk stands behind the head. */
	static byte[] png(String chunk, byte[] content) {
		byte[] plain = png(0x123456);
		int behindHead = 33;
		return joined(bytes(plain, 0, behindHead), chunk(chunk, content), bytes(plain, behindHead, plain.length));
	}

	/** A few kilobytes that say they are so large and hold only zeros. */
	static byte[] bomb(int width, int height) {
		byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 0).array();
		return joined(bytes(png(0), 0, 8), chunk("IHDR", head), chunk("IDAT", packed(1_000_000)),
				chunk("IEND", new byte[0]));
	}

	static byte[] chunk(String type, byte[] content) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(name);
		sum.update(content);
		return ByteBuffer.allocate(content.length + 12)
			.putInt(content.length)
			.put(name)
			.put(content)
			.putInt((int) sum.getValue())
			.array();
	}

	static byte[] packed(int zeros) {
		try (Deflater deflater = new Deflater()) {
			deflater.setInput(new byte[zeros]);
			deflater.finish();
			byte[] out = new byte[zeros / 500 + 100];
			return bytes(out, 0, deflater.deflate(out));
		}
	}

	static byte[] zip() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("program.class"));
			zip.write(new byte[100]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			out.writeBytes(part);
		}
		return out.toByteArray();
	}

	static byte[] bytes(byte[] all, int from, int to) {
		return java.util.Arrays.copyOfRange(all, from, to);
	}

}
