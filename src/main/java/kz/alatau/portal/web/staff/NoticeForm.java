package kz.alatau.portal.web.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeView;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft, everything as typed, so that it can come back as it was.
 *
 * @param version the version the form was filled in on; 0 for a new draft
 */
record NoticeForm(WordingForm title, WordingForm text, WordingForm issuer, WordingForm conciliation,
		List<String> villages, String actNumber, String actDate, String regime, String alienationFrom,
		String alienationUntil, String areaHa, long version) {

	/** A field that was not sent arrives as null. */
	NoticeForm {
		title = Objects.requireNonNullElse(title, WordingForm.EMPTY);
		text = Objects.requireNonNullElse(text, WordingForm.EMPTY);
		issuer = Objects.requireNonNullElse(issuer, WordingForm.EMPTY);
		conciliation = Objects.requireNonNullElse(conciliation, WordingForm.EMPTY);
		villages = List.copyOf(Objects.requireNonNullElse(villages, List.of()));
		actNumber = Objects.requireNonNullElse(actNumber, "");
		actDate = Objects.requireNonNullElse(actDate, "");
		regime = Objects.requireNonNullElse(regime, "");
		alienationFrom = Objects.requireNonNullElse(alienationFrom, "");
		alienationUntil = Objects.requireNonNullElse(alienationUntil, "");
		areaHa = Objects.requireNonNullElse(areaHa, "");
	}

	static NoticeForm empty() {
		return new NoticeForm(WordingForm.EMPTY, WordingForm.EMPTY, WordingForm.EMPTY, WordingForm.EMPTY, List.of(), "",
				"", LegalRegime.GENERAL.name(), "", "", "", 0);
	}

	static NoticeForm of(NoticeView notice) {
		NoticeContent content = notice.content();
		return new NoticeForm(WordingForm.of(content.title()), WordingForm.of(content.text()),
				WordingForm.of(content.issuer()), WordingForm.of(content.conciliation()),
				List.copyOf(content.villages()), content.actNumber(), typed(content.actDate()), content.regime().name(),
				typed(content.alienationFrom()), typed(content.alienationUntil()), typed(content.areaHa()),
				notice.version());
	}

	/** The same input on a newer version. */
	NoticeForm on(long newer) {
		return new NoticeForm(this.title, this.text, this.issuer, this.conciliation, this.villages, this.actNumber,
				this.actDate, this.regime, this.alienationFrom, this.alienationUntil, this.areaHa, newer);
	}

	private static String typed(@Nullable LocalDate date) {
		return (date != null) ? date.toString() : "";
	}

	private static String typed(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : "";
	}

}
