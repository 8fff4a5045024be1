package kz.alatau.portal.web.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.NoticeChange.Item;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeDocument;
import kz.alatau.portal.relocation.NoticeParticulars;
import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.relocation.ResolutionItems;
import kz.alatau.portal.relocation.TerritoryType;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Writes everything a notice says field by field, in the order of the resolution, in the
 * words of a page.
 *
 * @param names of villages by KATO code
 */
public record NoticeFieldReader(MessageSource messages, Map<String, LocalizedText> names, Locale locale) {

	/**
	 * A field.
	 *
	 * @param value a {@link Wording}, or what a page in the locale shows
	 */
	public record Field(Item item, String labelKey, Object value) {

		/** What it says in a language, empty where that is not written. */
		public String in(Language language) {
			return (this.value instanceof Wording wording) ? wording.in(language) : String.valueOf(this.value);
		}

	}

	/** All fields, written or not. */
	public List<Field> fields(NoticeDocument document) {
		List<Field> fields = new ArrayList<>();
		NoticeContent content = document.content();
		NoticeParticulars more = document.particulars();
		fields.add(other("notice-papers.title", content.title()));
		fields.add(other("reading-guide.summary", more.guide().summary()));
		fields.add(other("notices.text", content.text()));
		Language authoritative = more.guide().authoritative();
		fields.add(other("reading-guide.holds",
				(authoritative != null) ? text("reading-guide.authoritative", authoritative.code()) : ""));
		addItems(fields, content, more.items());
		addAct(fields, content, more);
		fields.add(other("notices.territory", territory(more.place().territory())));
		fields.add(other("notices.plan-version", orEmpty(more.place().planVersion())));
		fields.add(other("notice-papers.phase", more.place().phase()));
		fields.add(other("notice-papers.map", more.place().map()));
		fields.add(other("notices.appeal", more.rights().appeal()));
		fields.add(other("notices.compensation", more.rights().compensation()));
		fields.add(other("notices.legal-help", more.rights().legalHelp()));
		return fields;
	}

	private void addItems(List<Field> fields, NoticeContent content, ResolutionItems items) {
		Ground ground = items.ground();
		fields.add(new Field(Item.PURPOSE, "notices.ground", (ground != null) ? text(ground.messageKey()) : ""));
		fields.add(new Field(Item.PURPOSE, "notices.purpose", items.purpose()));
		fields.add(new Field(Item.PLOTS, "notices.villages",
				content.villages().stream().map(this::village).collect(Collectors.joining(", "))));
		fields.add(new Field(Item.PLOTS, "notices.area", hectares(content.areaHa())));
		fields.add(new Field(Item.PLOTS, "notice-papers.plots",
				items.plots().stream().map(this::plot).collect(Collectors.joining("\n"))));
		fields.add(new Field(Item.OWNERS, "notices.owners", items.owners()));
		fields.add(new Field(Item.DATE, "notice-papers.alienation-from", day(content.alienationFrom())));
		fields.add(new Field(Item.DATE, "notice-papers.alienation-until", day(content.alienationUntil())));
		fields.add(new Field(Item.CONCILIATION, "notices.conciliation", content.conciliation()));
	}

	private void addAct(List<Field> fields, NoticeContent content, NoticeParticulars more) {
		Authority authority = more.issue().authority();
		fields.add(other("notices.issuer", content.issuer()));
		fields.add(other("notices.authority", (authority != null) ? text(authority.messageKey()) : ""));
		fields.add(other("notices.on-behalf-of", more.issue().onBehalfOf()));
		fields.add(other("notices.signatory", more.issue().signatory()));
		fields.add(other("notice-papers.act-number", content.actNumber()));
		fields.add(other("notice-papers.act-date", day(content.actDate())));
		fields.add(other("notices.act-address", more.issue().actAddress()));
		fields.add(other("notices.regime", text("notices.regime." + content.regime())));
	}

	private static Field other(String labelKey, Object value) {
		return new Field(Item.OTHER, labelKey, value);
	}

	private String territory(TerritoryType territory) {
		return (territory != TerritoryType.NONE) ? text(territory.messageKey()) : "";
	}

	private String plot(PlotTaken plot) {
		return text("notice-papers.plot", plot.cadastralNumber(), village(plot.village()), plain(plot.areaHa()));
	}

	/** A village may have left the data since; its code is then all there is. */
	private String village(String code) {
		LocalizedText name = this.names.get(code);
		return (name != null) ? name.in(this.locale) : code;
	}

	private String day(@Nullable LocalDate day) {
		return (day != null) ? text("notice-papers.day", day) : "";
	}

	private String hectares(@Nullable BigDecimal hectares) {
		return (hectares != null) ? text("notice-papers.hectares", plain(hectares)) : "";
	}

	/** To the square metre, as the act has it; never rounded. */
	private String plain(BigDecimal hectares) {
		String digits = hectares.stripTrailingZeros().toPlainString();
		return (Language.of(this.locale) == Language.EN) ? digits : digits.replace('.', ',');
	}

	private static String orEmpty(@Nullable Object value) {
		return (value != null) ? String.valueOf(value) : "";
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}
