package kz.alatau.portal.staff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import kz.alatau.portal.database.DatabaseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecretKeyConfigurationTests {

	private static final String KEY = "c2NyaXB0IG9mIHRlc3RzLCBubyByZWFsIHNlY3JldCE=";

	@TempDir
	private Path folder;

	@Test
	void keyIsTakenFromTheTextOrAFile() throws Exception {
		Path file = Files.writeString(this.folder.resolve("key"), KEY + "\n");
		byte[] sealed = box(KEY, "", DatabaseMode.CONFIGURED).seal(new byte[] { 1 }, 1);
		assertThat(box("", file.toString(), DatabaseMode.CONFIGURED).open(sealed, 1)).containsExactly(1);
	}

	@Test
	void trialMakesAKeyOnceForItsOwnerOnly() throws Exception {
		byte[] sealed = box("", "", DatabaseMode.TRIAL).seal(new byte[] { 1 }, 1);
		assertThat(box("", "", DatabaseMode.TRIAL).open(sealed, 1)).containsExactly(1);
		assertThat(
				PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("staff-secret.key"))))
			.isEqualTo("rw-------");
	}

	@Test
	void outsideATrialNoKeyIsMade() {
		assertThat(box("", "", DatabaseMode.CONFIGURED).isReady()).isFalse();
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void whatIsNoKeyStopsTheStart() {
		assertRefused(KEY, "key", "only one may be set");
		assertRefused("", "no/such/file", "cannot be read: no/such/file");
		assertRefused("short", "", "There is no key in portal.staff.secret-key: it must be 32 bytes in Base64");
		assertRefused("c2hvcnQ=", "", "There is no key in portal.staff.secret-key");
	}

	@Test
	void onlyOutsideATrialPublishersAndAdministratorsMustHaveASecondFactor() {
		SecretKeyConfiguration configuration = new SecretKeyConfiguration();
		SecondFactorRule trial = configuration.secondFactorRule(DatabaseMode.TRIAL);
		SecondFactorRule real = configuration.secondFactorRule(DatabaseMode.CONFIGURED);
		assertThat(trial.isMustFor(Set.of(StaffRole.values()))).isFalse();
		assertThat(real.isMustFor(Set.of(StaffRole.AUTHOR, StaffRole.PUBLISHER))).isTrue();
		assertThat(real.isMustFor(Set.of(StaffRole.AUTHOR, StaffRole.ADMINISTRATOR))).isTrue();
		assertThat(real.isMustFor(Set.of(StaffRole.AUTHOR, StaffRole.REVIEWER, StaffRole.AUDITOR))).isFalse();
	}

	private void assertRefused(String key, String file, String message) {
		assertThatExceptionOfType(SecretKeyException.class).isThrownBy(() -> box(key, file, DatabaseMode.CONFIGURED))
			.withMessageContaining(message);
	}

	private SecretBox box(String key, String file, DatabaseMode mode) {
		return new SecretKeyConfiguration().secretBox(new SecretKeyProperties(key, file), mode, this.folder);
	}

}
