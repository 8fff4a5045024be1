package kz.alatau.portal.register;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

import kz.alatau.portal.database.TrialSecret;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** The key of a trial run, in the data folder. */
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
			return TrialSecret.in(file, () -> KeyText.pem(new Ed25519PrivateKeyParameters(new SecureRandom())));
		}
		catch (IOException ex) {
			throw new RegisterKeyException("The key of the public register cannot be kept in " + file.toAbsolutePath());
		}
	}

}
