package kz.alatau.portal.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.database.DatabaseMode;
import kz.alatau.portal.database.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens an account where there is none, before the portal answers its first request; in a
 * trial also one for each role. The first account may do everything: somebody has to give
 * roles to the others. It comes after all checks of the start: one that fails must not
 * leave an account behind whose password nobody has read.
 */
@Component
@EnableConfigurationProperties(FirstAccountProperties.class)
class FirstAccount extends StartStep {

	private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

	private final StaffAccountRepository accounts;

	private final PasswordHasher hasher;

	private final FirstAccountProperties properties;

	private final DatabaseMode database;

	private final TransactionTemplate transaction;

	private final AuditTrail trail;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	FirstAccount(StaffAccountRepository accounts, PasswordHasher hasher, FirstAccountProperties properties,
			DatabaseMode database, TransactionTemplate transaction, AuditTrail trail, Clock clock) {
		super(FIRST);
		this.accounts = accounts;
		this.hasher = hasher;
		this.properties = properties;
		this.database = database;
		this.transaction = transaction;
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	protected void run() {
		if (Boolean.TRUE.equals(this.transaction.execute((status) -> this.accounts.count() > 0))) {
			sayWhatIsNotUsed();
		}
		else {
			open();
		}
	}

	private void sayWhatIsNotUsed() {
		if (this.properties.isSet()) {
			log.info("There is a staff account already: portal.staff.first-username and portal.staff.first-password "
					+ "(PORTAL_STAFF_FIRST_USERNAME, PORTAL_STAFF_FIRST_PASSWORD) are not used");
		}
	}

	private void open() {
		Username username = this.properties.username();
		boolean given = this.properties.hasPassword();
		Password password = given ? this.properties.password() : Password.generate(this.random);
		if (!open(username, password, EnumSet.allOf(StaffRole.class))) {
			return;
		}
		if (!given) {
			say("First staff account: user name %s, password %s (shown only now). Sign in at /staff%n", username.text(),
					password.text());
		}
		if (this.database.isTrial()) {
			openDemonstration(given ? password : Password.generate(this.random));
		}
	}

	/** For each role one account, so that one can try what takes several people. */
	private void openDemonstration(Password password) {
		List<StaffRole> roles = Arrays.stream(StaffRole.values())
			.filter((role) -> role != StaffRole.ADMINISTRATOR)
			.filter((role) -> add(nameOf(role), password, EnumSet.of(role)))
			.toList();
		if (!this.properties.hasPassword()) {
			say("Demonstration accounts, one for each role: %s; their password %s (shown only now)%n",
					roles.stream().map(FirstAccount::nameOf).map(Username::text).collect(Collectors.joining(", ")),
					password.text());
		}
	}

	private static Username nameOf(StaffRole role) {
		return new Username(role.name().toLowerCase(Locale.ROOT));
	}

	/** Not the log: logs are kept, sent on and read by others. */
	private static void say(String sentence, Object... values) {
		System.out.printf(sentence, values);
	}

	/** Of several instances started at once, one opens the account. */
	private boolean open(Username username, Password password, Set<StaffRole> roles) {
		return save(username, password, roles, () -> this.accounts.count() == 0);
	}

	/** Unless the first account has that name. */
	private boolean add(Username username, Password password, Set<StaffRole> roles) {
		return save(username, password, roles, () -> this.accounts.readByUsername(username.text()).isEmpty());
	}

	private boolean save(Username username, Password password, Set<StaffRole> roles, BooleanSupplier condition) {
		String hash = this.hasher.hash(password);
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			this.accounts.lockRoles();
			if (!condition.getAsBoolean()) {
				return false;
			}
			this.accounts.save(new StaffAccount(username.text(), hash, roles, this.clock.instant()));
			this.trail.record(AuditEntry.of("", AuditAction.ACCOUNT_OPENED, username.text()));
			return true;
		}));
	}

}
