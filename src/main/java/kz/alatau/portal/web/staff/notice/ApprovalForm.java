package kz.alatau.portal.web.staff.notice;

import java.util.Objects;

/**
 * What is typed beside a notice: a reason or a remark.
 *
 * @param reason why it is withdrawn
 * @param remark what is to be changed before it goes on
 * @param proof code or password of the one who withdraws it
 * @param version the version of the notice the form was filled in on
 */
record ApprovalForm(WordingForm reason, String remark, String proof, long version) {

	static final int MAX_LENGTH = 2_000;

	static final ApprovalForm EMPTY = new ApprovalForm(WordingForm.EMPTY, "", "", 0);

	/** A field that was not sent arrives as null. */
	ApprovalForm {
		reason = Objects.requireNonNullElse(reason, WordingForm.EMPTY);
		proof = Objects.requireNonNullElse(proof, "");
		remark = Objects.requireNonNullElse(remark, "").replace("\r\n", "\n");
	}

	/** Never into a log. */
	@Override
	public String toString() {
		return "ApprovalForm[…]";
	}

}
