package kz.alatau.portal.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens an account where there is none, before the portal answers its first request.
 */
@Component
@EnableConfigurationProperties(FirstAccountProperties.class)
class FirstAccount implements SmartInitializingSingleton {

	private final StaffAccountRepository accounts;

	private final PasswordHasher hasher;

	private final FirstAccountProperties properties;

	private final TransactionTemplate transaction;

	private final AuditTrail trail;

	private final Clock clock;

	FirstAccount(StaffAccountRepository accounts, PasswordHasher hasher, FirstAccountProperties properties,
			TransactionTemplate transaction, AuditTrail trail, Clock clock) {
		this.accounts = accounts;
		this.hasher = hasher;
		this.properties = properties;
		this.transaction = transaction;
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (Boolean.TRUE.equals(this.transaction.execute((status) -> this.accounts.count() > 0))) {
			return;
		}
		Username username = this.properties.username();
		Password password = this.properties.hasPassword() ? this.properties.password()
				: Password.generate(new SecureRandom());
		if (open(username, password) && !this.properties.hasPassword()) {
			// Not the log: logs are kept, sent on and read by others.
			System.out.printf("First staff account: user name %s, password %s (shown only now). Sign in at /staff%n",
					username.text(), password.text());
		}
	}

	/** Of several instances started at once, one opens the account. */
	private boolean open(Username username, Password password) {
		String hash = this.hasher.hash(password);
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			this.accounts.lockRoles();
			if (this.accounts.count() > 0) {
				return false;
			}
			this.accounts.save(account(username, hash));
			this.trail.record(AuditEntry.of("", AuditAction.ACCOUNT_OPENED, username.text()));
			return true;
		}));
	}

	/** The first account may do everything: somebody has to give roles to the others. */
	private StaffAccount account(Username username, String hash) {
		return new StaffAccount(username.text(), hash, EnumSet.allOf(StaffRole.class), this.clock.instant());
	}

}
