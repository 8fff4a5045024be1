package kz.alatau.portal.web.staff.notice;

import java.util.Objects;

/**
 * What is typed beside a notice: a reason or a remark.
 *
 * @param reason why it is withdrawn or removed
 * @param remark what is to be changed before it goes on
 * @param version the version of the notice the form was filled in on
 */
record ApprovalForm(WordingForm reason, String remark, long version) {

	static final int MAX_LENGTH = 2_000;

	static final ApprovalForm EMPTY = new ApprovalForm(WordingForm.EMPTY, "", 0);

	/** A field that was not sent arrives as null. */
	ApprovalForm {
		reason = Objects.requireNonNullElse(reason, WordingForm.EMPTY);
		remark = Objects.requireNonNullElse(remark, "").replace("\r\n", "\n");
	}

}
