package kz.alatau.portal.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret of a trial run: made once, kept in the data folder, for its owner only. */
public final class TrialSecret {

	private TrialSecret() {
	}

	/**
	 * The text in the file.
	 * @param made makes it where there is no file yet
	 * @throws IOException when the folder cannot be used
	 */
	public static String in(Path file, Supplier<String> made) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		if (!Files.exists(file)) {
			make(file, made.get());
		}
		return Files.readString(file);
	}

	/** Written beside and moved whole: a start that is killed leaves no half of it. */
	private static void make(Path file, String text) throws IOException {
		Path written = Files.createTempFile(file.toAbsolutePath().getParent(), String.valueOf(file.getFileName()),
				".new", ownerOnly());
		try {
			Files.writeString(written, text);
			Files.move(written, file);
		}
		catch (FileAlreadyExistsException ex) {
			// Another start was faster: its secret is as good.
			Files.deleteIfExists(written);
		}
	}

	private static FileAttribute<?>[] ownerOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
