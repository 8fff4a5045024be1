package kz.alatau.portal.staff;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

import org.springframework.stereotype.Service;

/**
 * What somebody who is signed in gives once more before an act that cannot be undone: a
 * session left open, or stolen, must not be enough for it.
 */
@Service
public class OwnProof {

	/** The field that takes it. */
	public static final String FIELD = "proof";

	/** What is asked for. */
	public enum Kind {

		/** A code of the second factor, or a recovery code. */
		CODE,
		/** The password, where there is no second factor. */
		PASSWORD

	}

	private final SecondFactorRepository repository;

	private final SecondFactors factors;

	private final StaffAccounts accounts;

	OwnProof(SecondFactorRepository repository, SecondFactors factors, StaffAccounts accounts) {
		this.repository = repository;
		this.factors = factors;
		this.accounts = accounts;
	}

	/** What the owner of the account has to give. */
	public Kind wanted(String username) {
		return this.repository.isConfirmedFor(username) ? Kind.CODE : Kind.PASSWORD;
	}

	/**
	 * Takes a proof: a code is used up by it, and a wrong one counts as a failed sign-in.
	 * So it is asked for last, when nothing else stands against the act.
	 * @param typed a code or the password
	 * @return why it proves nothing; empty when it does
	 */
	public List<Refusal> refusals(String username, String typed) {
		if (typed.isBlank()) {
			return List.of(Refusal.of(FIELD, "staff.proof.missing"));
		}
		return switch (wanted(username)) {
			case CODE ->
				this.factors.isCode(username, typed) ? List.of() : List.of(Refusal.of(FIELD, "staff.code.failed"));
			case PASSWORD -> this.accounts.isPassword(username, typed) ? List.of()
					: List.of(Refusal.of(FIELD, "staff.password.wrong"));
		};
	}

}
