package kz.alatau.portal.staff;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the second factor of those away who have lost telephone and recovery codes. It
 * makes their account weaker, so the administrator proves once more who asks for it.
 */
@Service
public class LostSecondFactors {

	private final AccountAdministration administration;

	private final StaffAccountRepository accounts;

	private final SecondFactorRepository factors;

	private final OwnProof proof;

	private final TransactionTemplate transaction;

	private final AuditTrail trail;

	LostSecondFactors(AccountAdministration administration, StaffAccountRepository accounts,
			SecondFactorRepository factors, OwnProof proof, TransactionTemplate transaction, AuditTrail trail) {
		this.administration = administration;
		this.accounts = accounts;
		this.factors = factors;
		this.proof = proof;
		this.transaction = transaction;
		this.trail = trail;
	}

	/**
	 * Takes a second factor away. The own one is refused: its page asks for a code.
	 * @param version of the account the administrator has looked at
	 * @param typed the {@linkplain OwnProof proof} of the administrator
	 */
	public AccountOutcome take(String username, long version, StaffMember by, String typed) {
		if (by.username().equals(username)) {
			return AccountOutcome.Refused.because("status", "staff.account.own-second-factor");
		}
		AccountView account = view(username);
		if (account.version() != version) {
			return new AccountOutcome.Stale(account);
		}
		List<Refusal> unproven = this.proof.refusals(by.username(), typed);
		return unproven.isEmpty() ? delete(username, version, by) : new AccountOutcome.Refused(unproven);
	}

	private AccountOutcome delete(String username, long version, StaffMember by) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			StaffAccount account = this.accounts.findByUsername(username).orElseThrow();
			if (account.version() != version) {
				return new AccountOutcome.Stale(view(username));
			}
			this.factors.findByAccountId(account.id()).ifPresent(this.factors::delete);
			this.trail.record(AuditEntry.of(by.username(), AuditAction.SECOND_FACTOR_TAKEN_AWAY, username));
			return new AccountOutcome.Done();
		}));
	}

	private AccountView view(String username) {
		return this.administration.find(username)
			.orElseThrow(() -> new NoSuchElementException("No account " + username));
	}

}
