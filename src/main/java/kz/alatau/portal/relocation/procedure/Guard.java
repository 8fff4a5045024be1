package kz.alatau.portal.relocation.procedure;

import kz.alatau.portal.shared.Refusal;

/** What no act and no agreement can set aside. */
public enum Guard {

	/** Nothing is handed over before it is paid for. */
	A("event"),
	/** Nobody waives payment beforehand, in full and in money. */
	B("contract"),
	/** A resolution alone takes nothing: that needs a contract or a court. */
	C("event"),
	/** A new owner does not start the procedure again. */
	D("kind"),
	/** What was not made public can be refused by the court. */
	E("evidence");

	private final String field;

	Guard(String field) {
		this.field = field;
	}

	/** The rule it stands for. */
	public String id() {
		return "GUARD-" + name();
	}

	public String messageKey() {
		return "procedure.guard." + name();
	}

	public Refusal refusal() {
		return Refusal.of(this.field, messageKey());
	}

}
