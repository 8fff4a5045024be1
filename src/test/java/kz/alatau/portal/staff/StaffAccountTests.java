package kz.alatau.portal.staff;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaffAccountTests {

	private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

	private final StaffAccount account = new StaffAccount("aigerim", "hash", Set.of(StaffRole.AUTHOR), NOW);

	@BeforeEach
	void allButOneAttemptAreAllowed() {
		for (int i = 1; i < StaffAccount.ATTEMPTS; i++) {
			assertThat(this.account.beginAttempt(NOW)).isTrue();
		}
		assertThat(this.account.isLocked(NOW)).isFalse();
	}

	@Test
	void theFiftiethAttemptIsTheLastForFifteenMinutes() {
		assertThat(this.account.beginAttempt(NOW)).isTrue();
		assertThat(this.account.beginAttempt(NOW)).isFalse();
		assertThat(this.account.beginAttempt(NOW.plusSeconds(15 * 60 - 1))).isFalse();
		assertThat(this.account.beginAttempt(NOW.plusSeconds(15 * 60))).isTrue();
	}

	@Test
	void afterTheLockTheCountBeginsAnew() {
		this.account.beginAttempt(NOW);
		Instant later = NOW.plus(StaffAccount.LOCK);
		for (int i = 1; i < StaffAccount.ATTEMPTS; i++) {
			assertThat(this.account.beginAttempt(later)).isTrue();
			assertThat(this.account.isLocked(later)).isFalse();
		}
	}

	@Test
	void aSuccessTakesTheCountBack() {
		this.account.beginAttempt(NOW);
		this.account.succeed();
		assertThat(this.account.isLocked(NOW)).isFalse();
		allButOneAttemptAreAllowed();
	}

	@Test
	void aRightPasswordAloneDoesNotForgetWrongCodes() {
		this.account.succeed();
		for (int code = 1; code < StaffAccount.ATTEMPTS / StaffAccount.CODE_WEIGHT; code++) {
			assertThat(this.account.beginCode(NOW)).isTrue();
			assertThat(this.account.beginAttempt(NOW)).isTrue();
			this.account.takeBackAttempt();
		}
		assertThat(this.account.isLocked(NOW)).isFalse();
		assertThat(this.account.beginCode(NOW)).isTrue();
		assertThat(this.account.isLocked(NOW)).isTrue();
	}

	@Test
	void theLastAttemptTakenBackLiftsItsOwnLock() {
		assertThat(this.account.beginAttempt(NOW)).isTrue();
		assertThat(this.account.isLocked(NOW)).isTrue();
		this.account.takeBackAttempt();
		assertThat(this.account.isLocked(NOW)).isFalse();
	}

	@Test
	void aClosedAccountTakesNoAttempt() {
		this.account.succeed();
		this.account.close(NOW);
		assertThat(this.account.beginAttempt(NOW)).isFalse();
		assertThat(this.account.beginCode(NOW)).isFalse();
		this.account.reopen();
		assertThat(this.account.beginAttempt(NOW)).isTrue();
	}

	@Test
	void onlyItsOwnerEndsAOneTimePassword() {
		this.account.changePasswordOnce("made up");
		assertThat(this.account.isPasswordOneTime()).isTrue();
		this.account.changePassword("chosen");
		assertThat(this.account.isPasswordOneTime()).isFalse();
	}

	@Test
	void newRolesReplaceTheOldOnes() {
		this.account.giveRoles(Set.of(StaffRole.PLANNER, StaffRole.PUBLISHER));
		assertThat(this.account.member().roles()).containsExactlyInAnyOrder(StaffRole.PLANNER, StaffRole.PUBLISHER);
		this.account.giveRoles(Set.of());
		assertThat(this.account.member().roles()).isEmpty();
	}

	@Test
	void aLockIsShownOnlyWhileItLasts() {
		this.account.beginAttempt(NOW);
		Instant end = NOW.plus(StaffAccount.LOCK);
		assertThat(this.account.view(end.minusSeconds(1), false, false).lockedUntil()).isEqualTo(end);
		assertThat(this.account.view(end, false, false).lockedUntil()).isNull();
	}

}
