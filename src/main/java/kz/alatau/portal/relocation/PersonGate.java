package kz.alatau.portal.relocation;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Refusal;

/**
 * No page may tell who an owner is: people stand in the act, not on the portal. What is
 * once published cannot be taken back, so their numbers are looked for before.
 */
final class PersonGate {

	private static final PersonalNumbers CERTAIN = new PersonalNumbers(true);

	/** Enough to find the number by, too little to publish it once more. */
	private static final int SHOWN = 6;

	private PersonGate() {
	}

	/** Every text with the number of a person in it; empty when there is none. */
	static List<Refusal> refusals(NoticeDocument document) {
		List<Refusal> refusals = new ArrayList<>();
		new PublicTexts(document).each((field, text) -> refusals.addAll(refusals(field, text)));
		document.particulars()
			.items()
			.plots()
			.forEach((plot) -> refusals.addAll(refusals("plots", plot.cadastralNumber())));
		return refusals;
	}

	/** The same of one text in all its languages. */
	static List<Refusal> refusals(String field, Wording wording) {
		List<Refusal> refusals = new ArrayList<>();
		PublicTexts.each(field, wording, (each, text) -> refusals.addAll(refusals(each, text)));
		return refusals;
	}

	private static List<Refusal> refusals(String field, String text) {
		return CERTAIN.in(text)
			.stream()
			.map((number) -> Refusal.of(field, "notice-check.person", shown(number)))
			.toList();
	}

	/** The beginning of a number. */
	static String shown(String number) {
		return number.substring(0, SHOWN) + "…";
	}

}
