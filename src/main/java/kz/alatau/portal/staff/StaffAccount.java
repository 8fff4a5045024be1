package kz.alatau.portal.staff;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
class StaffAccount {

	static final int ATTEMPTS = 5;

	static final Duration LOCK = Duration.ofMinutes(15);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String username;

	private String passwordHash;

	private int failedAttempts;

	private @Nullable Instant lockedUntil;

	private Instant createdAt;

	@Version
	private long version;

	StaffAccount(String username, String passwordHash, Instant now) {
		this.username = username;
		this.passwordHash = passwordHash;
		this.createdAt = now;
	}

	/** For Hibernate. */
	@SuppressWarnings("NullAway.Init")
	protected StaffAccount() {
	}

	/**
	 * Counts an attempt before the password is looked at, so that attempts sent side by
	 * side cannot outrun the count; a success takes it back.
	 * @return false when the account is locked: then the password must not count
	 */
	boolean beginAttempt(Instant now) {
		if (isLocked(now)) {
			return false;
		}
		if (this.lockedUntil != null) {
			this.lockedUntil = null;
			this.failedAttempts = 0;
		}
		this.failedAttempts++;
		if (this.failedAttempts >= ATTEMPTS) {
			this.lockedUntil = now.plus(LOCK);
		}
		return true;
	}

	void succeed() {
		this.failedAttempts = 0;
		this.lockedUntil = null;
	}

	void changePassword(String newHash) {
		this.passwordHash = newHash;
		succeed();
	}

	boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	String username() {
		return this.username;
	}

	String passwordHash() {
		return this.passwordHash;
	}

}
