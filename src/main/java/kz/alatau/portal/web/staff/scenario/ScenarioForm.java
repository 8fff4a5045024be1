package kz.alatau.portal.web.staff.scenario;

import java.util.Objects;

/** What a scenario is to be called, and why; as typed. */
record ScenarioForm(String name, String note) {

	static final ScenarioForm EMPTY = new ScenarioForm("", "");

	/** A field that was not sent arrives as null. */
	ScenarioForm {
		name = Objects.requireNonNullElse(name, "");
		note = Objects.requireNonNullElse(note, "");
	}

}
