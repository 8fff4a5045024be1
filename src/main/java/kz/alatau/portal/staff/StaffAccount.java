package kz.alatau.portal.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
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

	/**
	 * So many that a stranger who wants to lock the owner out needs many addresses: each
	 * of them is slowed down long before.
	 */
	static final int ATTEMPTS = 50;

	/** Whoever tries codes knows the password already: ten of them lock the account. */
	static final int CODE_WEIGHT = 5;

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

	private @Nullable Instant closedAt;

	private boolean passwordOneTime;

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
	 * @return false when the account is locked or closed: then the password must not
	 * count
	 */
	boolean beginAttempt(Instant now) {
		return begin(now, 1);
	}

	/** The same for a code of the second factor. */
	boolean beginCode(Instant now) {
		return begin(now, CODE_WEIGHT);
	}

	private boolean begin(Instant now, int weight) {
		if (isClosed() || isLocked(now)) {
			return false;
		}
		if (this.lockedUntil != null) {
			this.lockedUntil = null;
			this.failedAttempts = 0;
		}
		this.failedAttempts += weight;
		if (this.failedAttempts >= ATTEMPTS) {
			this.lockedUntil = now.plus(LOCK);
		}
		return true;
	}

	/** The password was right, but that is not the end of it: earlier failures stay. */
	void takeBackAttempt() {
		this.failedAttempts = Math.max(0, this.failedAttempts - 1);
		if (this.failedAttempts < ATTEMPTS) {
			this.lockedUntil = null;
		}
	}

	void succeed() {
		this.failedAttempts = 0;
		this.lockedUntil = null;
	}

	void changePassword(String newHash) {
		this.passwordHash = newHash;
		this.passwordOneTime = false;
		succeed();
	}

	/** A password that somebody else has seen: its owner must choose another one. */
	void changePasswordOnce(String newHash) {
		changePassword(newHash);
		this.passwordOneTime = true;
	}

	void close(Instant now) {
		this.closedAt = now;
	}

	void reopen() {
		this.closedAt = null;
		succeed();
	}

	void giveRoles(Set<StaffRole> newRoles) {
		this.roles.retainAll(newRoles);
		this.roles.addAll(newRoles);
	}

	StaffMember member() {
		return new StaffMember(this.username, this.roles);
	}

	AccountView view(Instant now, boolean secondFactor, boolean secondFactorDue) {
		return new AccountView(this.username, this.roles, isLocked(now) ? this.lockedUntil : null, this.closedAt,
				secondFactor, secondFactorDue, this.version);
	}

	boolean isClosed() {
		return this.closedAt != null;
	}

	boolean isPasswordOneTime() {
		return this.passwordOneTime;
	}

	boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	long id() {
		return Objects.requireNonNull(this.id);
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
