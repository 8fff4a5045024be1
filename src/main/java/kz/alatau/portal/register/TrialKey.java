package kz.alatau.portal.register;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** The key of a trial run: made once, kept in the data folder, for its owner only. */
final class TrialKey {

	static final String FILE = "register-key.pem";

	private TrialKey() {
	}

	/**
	 * The text of the key.
	 * @throws RegisterKeyException when the folder cannot be used
	 */
	static String in(Path folder) {
		Path file = folder.resolve(FILE);
		try {
			Files.createDirectories(folder);
			make(file);
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new RegisterKeyException("The key of the public register cannot be kept in " + file.toAbsolutePath());
		}
	}

	/** Written beside and moved whole: a start that is killed leaves no half of a key. */
	private static void make(Path file) throws IOException {
		if (Files.exists(file)) {
			return;
		}
		Path written = Files.createTempFile(file.getParent(), FILE, ".new", ownerOnly());
		try {
			Files.writeString(written, KeyText.pem(new Ed25519PrivateKeyParameters(new SecureRandom())));
			Files.move(written, file);
		}
		catch (FileAlreadyExistsException ex) {
			// Another start was faster: its key is as good.
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
