package kz.alatau.portal.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on the disk of this machine while it is looked at, for its owner only. */
final class SpooledFile implements AutoCloseable {

	private static final int PART = 64 << 10;

	private final Path path;

	private SpooledFile(Path path) {
		this.path = path;
	}

	/** An empty one, to be written. */
	static SpooledFile empty() throws IOException {
		return new SpooledFile(Files.createTempFile("attachment-", ".part"));
	}

	/**
	 * Reads a file that is sent, and no more of it than is taken.
	 * @throws RefusedFileException when it goes on
	 */
	static SpooledFile of(InputStream sent, long most) throws IOException, RefusedFileException {
		SpooledFile file = empty();
		try (OutputStream out = file.write()) {
			byte[] part = new byte[PART];
			long size = 0;
			for (int read = sent.read(part); read >= 0; read = sent.read(part)) {
				size += read;
				if (size > most) {
					throw RefusedFileException.of("attachment.too-large", most / 1_000_000);
				}
				out.write(part, 0, read);
			}
			return file;
		}
		catch (IOException | RuntimeException | RefusedFileException ex) {
			file.close();
			throw ex;
		}
	}

	Path path() {
		return this.path;
	}

	long size() throws IOException {
		return Files.size(this.path);
	}

	byte[] start(int bytes) throws IOException {
		try (InputStream in = read()) {
			return in.readNBytes(bytes);
		}
	}

	InputStream read() throws IOException {
		return new BufferedInputStream(Files.newInputStream(this.path), PART);
	}

	OutputStream write() throws IOException {
		return new BufferedOutputStream(Files.newOutputStream(this.path), PART);
	}

	/** In hexadecimal digits. */
	String sha256() throws IOException {
		try (DigestInputStream in = new DigestInputStream(read(), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.path);
	}

}
