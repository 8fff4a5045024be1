package kz.alatau.portal.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account to open when there is none yet.
 *
 * @param firstUsername name to sign in with
 * @param firstPassword its password; left empty, one is made up and printed once
 */
@ConfigurationProperties("portal.staff")
record FirstAccountProperties(@DefaultValue("") String firstUsername, @DefaultValue("") String firstPassword) {

	private static final String DEFAULT_USERNAME = "staff";

	/**
	 * The name for the account.
	 * @throws FirstAccountRefusedException when it cannot be a name
	 */
	Username username() {
		String text = this.firstUsername.isBlank() ? DEFAULT_USERNAME : this.firstUsername;
		return Username.typed(text)
			.orElseThrow(() -> new FirstAccountRefusedException(
					"portal.staff.first-username must have 2 to 50 Latin letters, digits, dots, hyphens or underscores"));
	}

	/** Whether anything was chosen. */
	boolean isSet() {
		return !this.firstUsername.isBlank() || hasPassword();
	}

	boolean hasPassword() {
		return !this.firstPassword.isEmpty();
	}

	/**
	 * The password for the account.
	 * @throws FirstAccountRefusedException when it is too short or too long
	 */
	Password password() {
		if (!Password.isAcceptable(this.firstPassword)) {
			throw new FirstAccountRefusedException("portal.staff.first-password must have %d to %d characters, not %d"
				.formatted(Password.MIN, Password.MAX, this.firstPassword.length()));
		}
		return new Password(this.firstPassword);
	}

	/** Never into a log. */
	@Override
	public String toString() {
		return "FirstAccountProperties[" + this.firstUsername + "]";
	}

}
