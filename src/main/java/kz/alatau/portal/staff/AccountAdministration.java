package kz.alatau.portal.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What administrators do with accounts: open, give roles, make a new password, lift a
 * lock, close. Changes name the version they were made on; an unknown name is a fault of
 * the caller, who has read the account before.
 */
@Service
public class AccountAdministration {

	private static final int MOST = 500;

	private final StaffAccountRepository accounts;

	private final SecondFactorRepository factors;

	private final SecondFactorRule rule;

	private final PasswordHasher hasher;

	private final TransactionTemplate transaction;

	private final AuditTrail trail;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	AccountAdministration(StaffAccountRepository accounts, SecondFactorRepository factors, SecondFactorRule rule,
			PasswordHasher hasher, TransactionTemplate transaction, AuditTrail trail, Clock clock) {
		this.accounts = accounts;
		this.factors = factors;
		this.rule = rule;
		this.hasher = hasher;
		this.transaction = transaction;
		this.trail = trail;
		this.clock = clock;
	}

	/** Accounts by name; at most 500. */
	public List<AccountView> all() {
		return inTransaction(() -> {
			Set<Long> secured = this.factors.confirmedAccounts();
			return this.accounts.findAllByOrderByUsername(Limit.of(MOST))
				.stream()
				.map((account) -> view(account, secured.contains(account.id())))
				.toList();
		});
	}

	public Optional<AccountView> find(String username) {
		return inTransaction(() -> this.accounts.readByUsername(username).map(this::view));
	}

	/** Opens an account with a password made up for it. */
	public AccountOutcome.Opening open(String username, Set<StaffRole> roles, StaffMember by) {
		Optional<Username> name = Username.typed(username);
		if (name.isEmpty()) {
			return AccountOutcome.Refused.because("username", "staff.account.username-form");
		}
		if (roles.isEmpty()) {
			return AccountOutcome.Refused.because("roles", "staff.account.no-roles");
		}
		Password password = Password.generate(this.random);
		String hash = this.hasher.hash(password);
		StaffAccount account = new StaffAccount(name.get().text(), hash, roles, this.clock.instant());
		account.changePasswordOnce(hash);
		return inTransaction(() -> save(account, by)) ? made(account.username(), password)
				: AccountOutcome.Refused.because("username", "staff.account.taken");
	}

	/**
	 * Replaces the roles. Administrators keep that role themselves, and the last one
	 * keeps it whoever asks: nobody could ever give it again.
	 */
	public AccountOutcome giveRoles(String username, long version, Set<StaffRole> roles, StaffMember by) {
		boolean administrator = roles.contains(StaffRole.ADMINISTRATOR);
		if (!administrator && by.username().equals(username)) {
			return AccountOutcome.Refused.because("roles", "staff.account.own-administrator");
		}
		return inTransaction(() -> {
			this.accounts.lockRoles();
			if (!administrator && !this.accounts.hasAnother(StaffRole.ADMINISTRATOR, username)) {
				return AccountOutcome.Refused.because("roles", "staff.account.last-administrator");
			}
			return change(username, version, (account) -> {
				String before = text(account);
				account.giveRoles(roles);
				this.trail.record(act(by, AuditAction.ROLES_GIVEN, account).changed("roles", before, text(account)));
			});
		});
	}

	/**
	 * Makes up a new password. For the own account it is refused: there the old password
	 * must be given, so that a session left open is not enough.
	 */
	public AccountOutcome makePassword(String username, long version, StaffMember by) {
		if (by.username().equals(username)) {
			return AccountOutcome.Refused.because("newPassword", "staff.account.own-password");
		}
		Password password = Password.generate(this.random);
		// The hash is computed outside the transaction: it must not hold a connection.
		String hash = this.hasher.hash(password);
		AccountOutcome outcome = inTransaction(() -> change(username, version, (account) -> {
			account.changePasswordOnce(hash);
			this.trail.record(act(by, AuditAction.PASSWORD_MADE_NEW, account));
		}));
		return (outcome instanceof AccountOutcome.Done) ? made(username, password) : outcome;
	}

	public AccountOutcome liftLock(String username, long version, StaffMember by) {
		return inTransaction(() -> change(username, version, (account) -> {
			account.succeed();
			this.trail.record(act(by, AuditAction.LOCK_LIFTED, account));
		}));
	}

	/**
	 * Keeps an account from signing in until it is opened again. Nobody closes their own,
	 * nor the last administrator's; the sessions are the caller's to end.
	 */
	public AccountOutcome close(String username, long version, StaffMember by) {
		if (by.username().equals(username)) {
			return AccountOutcome.Refused.because("status", "staff.account.own-close");
		}
		return inTransaction(() -> {
			this.accounts.lockRoles();
			if (!this.accounts.hasAnother(StaffRole.ADMINISTRATOR, username)) {
				return AccountOutcome.Refused.because("status", "staff.account.last-administrator");
			}
			return change(username, version, (account) -> {
				account.close(this.clock.instant());
				this.trail.record(act(by, AuditAction.ACCOUNT_CLOSED, account));
			});
		});
	}

	public AccountOutcome reopen(String username, long version, StaffMember by) {
		return inTransaction(() -> change(username, version, (account) -> {
			account.reopen();
			this.trail.record(act(by, AuditAction.ACCOUNT_REOPENED, account));
		}));
	}

	private boolean save(StaffAccount account, StaffMember by) {
		this.accounts.lockRoles();
		if (this.accounts.readByUsername(account.username()).isPresent()) {
			return false;
		}
		this.accounts.save(account);
		this.trail.record(act(by, AuditAction.ACCOUNT_OPENED, account).changed("roles", null, text(account)));
		return true;
	}

	private AccountOutcome change(String username, long version, Consumer<StaffAccount> change) {
		StaffAccount account = this.accounts.findByUsername(username)
			.orElseThrow(() -> new NoSuchElementException("No account " + username));
		if (account.version() != version) {
			return new AccountOutcome.Stale(view(account));
		}
		change.accept(account);
		return new AccountOutcome.Done();
	}

	private static AuditEntry act(StaffMember by, AuditAction action, StaffAccount account) {
		return AuditEntry.of(by.username(), action, account.username());
	}

	/** The roles in one order, so that only a change of roles is one. */
	private static String text(StaffAccount account) {
		return account.member().roles().stream().sorted().map(StaffRole::name).collect(Collectors.joining(", "));
	}

	private AccountView view(StaffAccount account) {
		return view(account, this.factors.existsByAccountIdAndConfirmedAtIsNotNull(account.id()));
	}

	private AccountView view(StaffAccount account, boolean secondFactor) {
		boolean due = !secondFactor && this.rule.isMustFor(account.member().roles());
		return account.view(this.clock.instant(), secondFactor, due);
	}

	private static AccountOutcome.PasswordMade made(String username, Password password) {
		return new AccountOutcome.PasswordMade(username, password.text());
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> work.get()));
	}

}
