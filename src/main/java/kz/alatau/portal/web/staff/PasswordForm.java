package kz.alatau.portal.web.staff;

import java.util.Objects;

/** The form of a new password; what was typed never comes back to the page. */
record PasswordForm(String oldPassword, String newPassword) {

	/** A field that was not sent arrives as null. */
	PasswordForm {
		oldPassword = Objects.requireNonNullElse(oldPassword, "");
		newPassword = Objects.requireNonNullElse(newPassword, "");
	}

	/** Never into a log. */
	@Override
	public String toString() {
		return "PasswordForm[…]";
	}

}
