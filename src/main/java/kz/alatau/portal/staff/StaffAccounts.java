package kz.alatau.portal.staff;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in with a password, and changing one's own. */
@Service
public class StaffAccounts {

	private final StaffAccountRepository accounts;

	private final PasswordHasher hasher;

	private final SignInSteps steps;

	private final TransactionTemplate transaction;

	private final AuditTrail trail;

	private final Clock clock;

	StaffAccounts(StaffAccountRepository accounts, PasswordHasher hasher, SignInSteps steps,
			TransactionTemplate transaction, AuditTrail trail, Clock clock) {
		this.accounts = accounts;
		this.hasher = hasher;
		this.steps = steps;
		this.transaction = transaction;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Checks name and password. An unknown name, a wrong password and a locked or closed
	 * account give the same empty answer after the same work: a different one would tell
	 * a stranger which names exist or, worse, that a password tried during the lock was
	 * the right one.
	 */
	public Optional<SignedIn> signIn(String username, String password) {
		Optional<Username> name = Username.typed(username);
		// The hash is computed outside the transaction: it must not hold a connection.
		Optional<String> hash = name.flatMap(this::beginAttempt);
		if (!this.hasher.matches(password, hash.orElse(null))) {
			hash.ifPresent((_) -> failed(name.orElseThrow()));
			return Optional.empty();
		}
		Username found = name.orElseThrow();
		return inTransaction(() -> account(found)
			// Replaced while the other one was looked at, it no longer opens anything.
			.filter((account) -> account.passwordHash().equals(hash.orElseThrow()) && !account.isClosed())
			.map(this.steps::afterPassword));
	}

	/**
	 * Sets a new password after the old one was given. A wrong old password counts as a
	 * failed sign-in: a stolen session must not become a place to guess.
	 * @return what is wrong; empty when the password was changed
	 */
	public List<Refusal> changePassword(String username, String oldPassword, String newPassword) {
		if (!Password.isAcceptable(newPassword)) {
			return List.of(Refusal.of("newPassword", "staff.password.length", Password.MIN, Password.MAX));
		}
		if (newPassword.equals(oldPassword)) {
			return List.of(Refusal.of("newPassword", "staff.password.same"));
		}
		Username name = new Username(username);
		Optional<String> old = beginAttempt(name);
		if (!this.hasher.matches(oldPassword, old.orElse(null))) {
			old.ifPresent((_) -> failed(name));
			return List.of(Refusal.of("oldPassword", "staff.password.wrong"));
		}
		String hash = this.hasher.hash(new Password(newPassword));
		this.transaction.executeWithoutResult((status) -> account(name).ifPresent((account) -> {
			account.changePassword(hash);
			record(account, AuditAction.PASSWORD_CHANGED);
		}));
		return List.of();
	}

	/** What is still missing for somebody who has proved who they are. */
	public SignedIn next(String username) {
		return inTransaction(() -> account(new Username(username)).map(this.steps::next)).orElseThrow();
	}

	/**
	 * Whether it is the password of an account; a wrong one counts as a failed sign-in.
	 */
	boolean isPassword(String username, String password) {
		Username name = new Username(username);
		Optional<String> hash = beginAttempt(name);
		if (!this.hasher.matches(password, hash.orElse(null))) {
			hash.ifPresent((_) -> failed(name));
			return false;
		}
		this.transaction.executeWithoutResult((status) -> account(name).ifPresent(StaffAccount::takeBackAttempt));
		return true;
	}

	/**
	 * The hash to compare with; empty when there is no such account or it is locked or
	 * closed.
	 */
	private Optional<String> beginAttempt(Username name) {
		return inTransaction(() -> account(name).filter((account) -> account.beginAttempt(this.clock.instant()))
			.map(StaffAccount::passwordHash));
	}

	/** Tells the audit trail that somebody has signed out. */
	public void signOut(StaffMember member) {
		this.transaction.executeWithoutResult((status) -> account(new Username(member.username()))
			.ifPresent((account) -> record(account, AuditAction.SIGNED_OUT)));
	}

	/**
	 * Tells the audit trail of a wrong password, and whether it locked the account. What
	 * was typed where there is no such account is not kept: it may be a password.
	 */
	private void failed(Username name) {
		this.transaction.executeWithoutResult((status) -> account(name).ifPresent((account) -> {
			this.trail.record(AuditEntry.of("", AuditAction.SIGN_IN_FAILED, name.text()));
			if (account.isLocked(this.clock.instant())) {
				this.trail.record(AuditEntry.of("", AuditAction.SIGN_IN_LOCKED, name.text()));
			}
		}));
	}

	private void record(StaffAccount account, AuditAction action) {
		this.trail.record(AuditEntry.of(account.username(), action, account.username()));
	}

	private Optional<StaffAccount> account(Username name) {
		return this.accounts.findByUsername(name.text());
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> work.get()));
	}

}
