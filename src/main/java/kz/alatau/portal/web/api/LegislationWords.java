package kz.alatau.portal.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.legislation.Catalogue;
import kz.alatau.portal.legislation.CatalogueRow;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Setting;
import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.web.api.LegislationJson.CatalogueRowJson;
import kz.alatau.portal.web.api.LegislationJson.ChangeJson;
import kz.alatau.portal.web.api.LegislationJson.LegalReferenceJson;
import kz.alatau.portal.web.api.LegislationJson.NumberJson;
import kz.alatau.portal.web.api.LegislationJson.ValueJson;
import kz.alatau.portal.web.legislation.LawInTime;
import kz.alatau.portal.web.legislation.Milestone;
import kz.alatau.portal.web.legislation.SettingPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the law for programs: numbers as they are, and words in the asked language. */
@Component
class LegislationWords {

	private final Legislation legislation;

	private final Catalogue catalogue;

	private final LawInTime time;

	private final MessageSource messages;

	private final SettingPrinter printer;

	LegislationWords(Legislation legislation, Catalogue catalogue, LawInTime time, MessageSource messages) {
		this.legislation = legislation;
		this.catalogue = catalogue;
		this.time = time;
		this.messages = messages;
		this.printer = new SettingPrinter(messages);
	}

	LegislationJson on(LocalDate day, Locale locale) {
		List<NumberJson> numbers = this.legislation.rules().stream().map((rule) -> number(rule, day, locale)).toList();
		List<CatalogueRowJson> rows = this.catalogue.rows().stream().map((row) -> row(row, locale)).toList();
		List<ChangeJson> changes = this.time.milestones().stream().map((one) -> change(one, locale)).toList();
		return new LegislationJson(day, this.legislation.version(), words("legislation.edition", locale), numbers, rows,
				changes);
	}

	private NumberJson number(Rule rule, LocalDate day, Locale locale) {
		ValueJson value = this.legislation.on(day).find(rule).map((found) -> value(found, locale)).orElse(null);
		List<ValueJson> history = this.legislation.history(rule).stream().map((one) -> value(one, locale)).toList();
		return new NumberJson(rule.id(), rule.row(), words(rule.messageKey(), locale), rule.unit().code(), value,
				history);
	}

	private ValueJson value(DatedSetting line, Locale locale) {
		@Nullable BigDecimal number = (line.setting() instanceof Setting.Number one) ? one.value() : null;
		@Nullable LocalDate day = (line.setting() instanceof Setting.Day one) ? one.value() : null;
		@Nullable MonthDay dayOfYear = (line.setting() instanceof Setting.MonthDay one) ? one.value() : null;
		@Nullable String notSet = (line.setting() instanceof Setting.NotSet one) ? words(one.reasonKey(), locale) : null;
		return new ValueJson(number, day, (dayOfYear != null) ? dayOfYear.toString() : null, notSet,
				this.printer.print(line, locale), line.from(), line.isOpen() ? null : line.to(),
				reference(line.reference(), locale), (line.note() != null) ? words(line.note(), locale) : null);
	}

	private CatalogueRowJson row(CatalogueRow row, Locale locale) {
		return new CatalogueRowJson(row.id(), row.topic().code(), row.treatment(), words(row.messageKey(), locale),
				(row.reason() != null) ? words(row.reason(), locale) : null, row.from(), row.to(),
				reference(row.reference(), locale));
	}

	private LegalReferenceJson reference(LegalReference reference, Locale locale) {
		return new LegalReferenceJson(words(reference.act(), locale),
				reference.hasArticle() ? reference.article() : null, reference.address(), reference.certainty(),
				words("certainty." + reference.certainty(), locale));
	}

	private ChangeJson change(Milestone milestone, Locale locale) {
		return new ChangeJson(milestone.day(), milestone.last(), words(milestone.messageKey(), locale),
				milestone.beginnings().stream().map((setting) -> setting.rule().id()).toList());
	}

	private String words(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
