package kz.alatau.portal.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Pictures: copied without what does not draw them, then opened, for not every file with
 * the right parts is a picture.
 */
final class Picture {

	/** A sheet of A2 at 200 dots an inch, and more than telephones take. */
	static final long MOST_PIXELS = 50_000_000;

	private static final int LONGEST_SIDE = 30_000;

	/** A picture is opened at a fraction of its size: that shows what is damaged. */
	private static final int SMALL_SIDE = 256;

	private Picture() {
	}

	static SpooledFile clean(SpooledFile sent, FileKind kind) throws IOException, RefusedFileException {
		SpooledFile clean = SpooledFile.empty();
		try {
			copy(sent, kind, clean);
			open(clean, kind);
			return clean;
		}
		catch (IOException | RuntimeException | RefusedFileException ex) {
			clean.close();
			throw ex;
		}
	}

	private static void copy(SpooledFile sent, FileKind kind, SpooledFile clean)
			throws IOException, RefusedFileException {
		try (DataInputStream in = new DataInputStream(sent.read()); OutputStream out = clean.write()) {
			if (kind == FileKind.JPEG) {
				new JpegCopy(in, out).run();
			}
			else {
				new PngCopy(in, out).run();
			}
		}
		catch (EOFException ex) {
			throw RefusedFileException.damaged();
		}
	}

	private static void open(SpooledFile file, FileKind kind) throws IOException, RefusedFileException {
		ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
		try (FileImageInputStream in = new FileImageInputStream(file.path().toFile())) {
			reader.setInput(in, true, true);
			boolean[] warned = new boolean[1];
			reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
			draw(reader, kind);
			if (warned[0]) {
				throw RefusedFileException.damaged();
			}
		}
		catch (IIOException | EOFException | RuntimeException ex) {
			throw RefusedFileException.damaged();
		}
		finally {
			reader.dispose();
		}
	}

	private static void draw(ImageReader reader, FileKind kind) throws IOException, RefusedFileException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
			throw RefusedFileException.of("attachment.pixels", MOST_PIXELS / 1_000_000);
		}
		ImageReadParam small = reader.getDefaultReadParam();
		int step = Math.max(1, Math.max(width, height) / SMALL_SIDE);
		small.setSourceSubsampling(step, step, 0, 0);
		// Without converting colours, the colours of printers can be read too.
		if (kind == FileKind.JPEG) {
			reader.readRaster(0, small);
		}
		else {
			reader.read(0, small);
		}
	}

}
