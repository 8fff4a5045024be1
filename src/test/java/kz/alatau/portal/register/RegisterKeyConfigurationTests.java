package kz.alatau.portal.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import kz.alatau.portal.database.DatabaseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegisterKeyConfigurationTests {

	/** Secret key of RFC 8032, section 7.1, test 1. */
	private static final String KEY = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";

	private static final String ORIGIN = "portal.example/register";

	private static final String LINE = ORIGIN + "+0a28f58d+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";

	@TempDir
	private Path folder;

	@Test
	void keyIsTakenFromTheTextOrAFile() throws Exception {
		assertThat(line(ORIGIN, KEY, "", DatabaseMode.CONFIGURED)).isEqualTo(LINE);
		Path file = Files.writeString(this.folder.resolve("key.pem"), KeyText.pem(KeyText.read(KEY, "a test")));
		assertThat(line(ORIGIN, "", file.toString(), DatabaseMode.CONFIGURED)).isEqualTo(LINE);
	}

	@Test
	void trialMakesAKeyOnceForItsOwnerOnly() throws Exception {
		Path data = this.folder.resolve("data");
		String line = line(data);
		assertThat(line(data)).isEqualTo(line);
		assertThat(line(this.folder.resolve("other"))).isNotEqualTo(line);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("register-key.pem"))))
			.isEqualTo("rw-------");
		assertThat(data).isDirectoryNotContaining("glob:**.new");
	}

	@Test
	void trialUsesAKeyThatIsGiven() {
		assertThat(line(ORIGIN, KEY, "", DatabaseMode.TRIAL)).isEqualTo(LINE);
		assertThat(this.folder.resolve("register-key.pem")).doesNotExist();
	}

	@Test
	void outsideATrialThereMustBeExactlyOneKey() {
		assertRefused(ORIGIN, "", "", "The public register has no key");
		assertRefused(ORIGIN, KEY, "key.pem", "only one may be set");
		assertRefused(ORIGIN, "", "no/such/file", "cannot be read: no/such/file");
		assertRefused(ORIGIN, "short", "", "There is no Ed25519 key in portal.register.key");
	}

	@Test
	void originIsOneWordWithoutAPlusSign() {
		for (String origin : new String[] { "", "a b", "a+b", "a\u00a0b", "a\nb" }) {
			assertRefused(origin, KEY, "", "portal.register.origin must be one word");
		}
	}

	@Test
	void secretIsNeverPrinted() {
		assertThat(new RegisterProperties(ORIGIN, KEY, "")).hasToString("RegisterProperties[portal.example/register]");
		assertThat(key(ORIGIN, KEY, "", DatabaseMode.TRIAL, this.folder)).hasToString("RegisterKey[" + LINE + "]");
	}

	private void assertRefused(String origin, String key, String file, String message) {
		assertThatExceptionOfType(RegisterKeyException.class)
			.isThrownBy(() -> line(origin, key, file, DatabaseMode.CONFIGURED))
			.withMessageContaining(message);
	}

	private String line(Path data) {
		return key(ORIGIN, "", "", DatabaseMode.TRIAL, data).verifier().line();
	}

	private String line(String origin, String key, String file, DatabaseMode mode) {
		return key(origin, key, file, mode, this.folder).verifier().line();
	}

	private static RegisterKey key(String origin, String key, String file, DatabaseMode mode, Path data) {
		return new RegisterKeyConfiguration().registerKey(new RegisterProperties(origin, key, file), mode, data);
	}

}
