package kz.alatau.portal.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in. Attempts to sign in leave the version alone: they must not
 * make an administrator's page out of date.
 */
@Entity
class StaffAccount {

	static final int ATTEMPTS = 5;

	static final Duration LOCK = Duration.ofMinutes(15);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String username;

	private String passwordHash;

	@OptimisticLock(excluded = true)
	private int failedAttempts;

	@OptimisticLock(excluded = true)
	private @Nullable Instant lockedUntil;

	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "staff_account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	@BatchSize(size = 500)
	private Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);

	@Version
	private long version;

	StaffAccount(String username, String passwordHash, Set<StaffRole> roles, Instant now) {
		this.username = username;
		this.passwordHash = passwordHash;
		this.createdAt = now;
		this.roles.addAll(roles);
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

	void giveRoles(Set<StaffRole> newRoles) {
		this.roles.retainAll(newRoles);
		this.roles.addAll(newRoles);
	}

	StaffMember member() {
		return new StaffMember(this.username, this.roles);
	}

	AccountView view(Instant now) {
		return new AccountView(this.username, this.roles, isLocked(now) ? this.lockedUntil : null, this.version);
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

	long version() {
		return this.version;
	}

}
