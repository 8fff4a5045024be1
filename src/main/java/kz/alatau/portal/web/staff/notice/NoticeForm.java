package kz.alatau.portal.web.staff.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeParticulars;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.TerritoryType;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft, everything as typed, so that it can come back as it was. A new one
 * begins with Kazakh, the state language, as the one that holds.
 *
 * @param plots a line for each plot: cadastral number; village; hectares
 * @param version the version the form was filled in on; 0 for a new draft
 */
record NoticeForm(String noticeKind, WordingForm title, WordingForm summary, WordingForm text, String authoritative,
		WordingForm issuer, String authority, WordingForm onBehalfOf, WordingForm signatory, String actNumber,
		String actDate, String actAddress, String regime, String ground, WordingForm purpose, List<String> villages,
		String plots, String areaHa, String planVersion, String phase, String territory, WordingForm owners,
		String alienationFrom, String alienationUntil, WordingForm conciliation, WordingForm appeal,
		WordingForm compensation, WordingForm legalHelp, long version) {

	/** A field that was not sent arrives as null. */
	NoticeForm {
		noticeKind = typed(noticeKind);
		title = typed(title);
		summary = typed(summary);
		text = typed(text);
		authoritative = typed(authoritative);
		issuer = typed(issuer);
		authority = typed(authority);
		onBehalfOf = typed(onBehalfOf);
		signatory = typed(signatory);
		actNumber = typed(actNumber);
		actDate = typed(actDate);
		actAddress = typed(actAddress);
		regime = typed(regime);
		ground = typed(ground);
		purpose = typed(purpose);
		villages = List.copyOf(Objects.requireNonNullElse(villages, List.of()));
		plots = typed(plots).replace("\r\n", "\n");
		areaHa = typed(areaHa);
		planVersion = typed(planVersion);
		phase = typed(phase);
		territory = typed(territory);
		owners = typed(owners);
		alienationFrom = typed(alienationFrom);
		alienationUntil = typed(alienationUntil);
		conciliation = typed(conciliation);
		appeal = typed(appeal);
		compensation = typed(compensation);
		legalHelp = typed(legalHelp);
	}

	private static String typed(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static WordingForm typed(@Nullable WordingForm text) {
		return Objects.requireNonNullElse(text, WordingForm.EMPTY);
	}

	static NoticeForm empty(NoticeKind kind) {
		WordingForm none = WordingForm.EMPTY;
		return new NoticeForm(kind.name(), none, none, none, Language.KK.name(), none, "", none, none, "", "", "",
				LegalRegime.GENERAL.name(), "", none, List.of(), "", "", "", "", TerritoryType.NONE.name(), none, "",
				"", none, none, none, none, 0);
	}

	static NoticeForm of(NoticeView notice, PlotLines plots) {
		NoticeContent content = notice.content();
		NoticeParticulars more = notice.document().particulars();
		return new NoticeForm(more.kind().name(), WordingForm.of(content.title()),
				WordingForm.of(more.guide().summary()), WordingForm.of(content.text()),
				name(more.guide().authoritative()), WordingForm.of(content.issuer()), name(more.issue().authority()),
				WordingForm.of(more.issue().onBehalfOf()), WordingForm.of(more.issue().signatory()),
				content.actNumber(), typed(content.actDate()), more.issue().actAddress(), content.regime().name(),
				name(more.items().ground()), WordingForm.of(more.items().purpose()), List.copyOf(content.villages()),
				plots.write(more.items().plots()), typed(content.areaHa()), typed(more.place().planVersion()),
				more.place().phase(), more.place().territory().name(), WordingForm.of(more.items().owners()),
				typed(content.alienationFrom()), typed(content.alienationUntil()),
				WordingForm.of(content.conciliation()), WordingForm.of(more.rights().appeal()),
				WordingForm.of(more.rights().compensation()), WordingForm.of(more.rights().legalHelp()),
				notice.version());
	}

	/** The same input on a newer version, its plots written like stored ones. */
	NoticeForm on(long newer, PlotLines lines) {
		return new NoticeForm(this.noticeKind, this.title, this.summary, this.text, this.authoritative, this.issuer,
				this.authority, this.onBehalfOf, this.signatory, this.actNumber, this.actDate, this.actAddress,
				this.regime, this.ground, this.purpose, this.villages, lines.tidy(this.plots), this.areaHa,
				this.planVersion, this.phase, this.territory, this.owners, this.alienationFrom, this.alienationUntil,
				this.conciliation, this.appeal, this.compensation, this.legalHelp, newer);
	}

	/** What the notice is to do; START where somebody has sent something else. */
	NoticeKind kind() {
		for (NoticeKind kind : NoticeKind.values()) {
			if (kind.name().equals(this.noticeKind)) {
				return kind;
			}
		}
		return NoticeKind.START;
	}

	private static String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : "";
	}

	private static String typed(@Nullable LocalDate date) {
		return (date != null) ? date.toString() : "";
	}

	private static String typed(@Nullable Integer number) {
		return (number != null) ? number.toString() : "";
	}

	private static String typed(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : "";
	}

}
