package kz.alatau.portal.web.incentive.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Setting;
import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.web.incentive.file.SheetWriter.Percent;
import kz.alatau.portal.web.incentive.words.SourceWords;
import kz.alatau.portal.web.incentive.words.Words;
import kz.alatau.portal.web.legislation.SettingPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Every value of law that went into the figures, with its place, days and certainty. */
record LawSheet(MessageSourceAccessor texts, Words words, SettingPrinter printer) {

	void write(AssessedCase found, Workbooks.Sheets sheets, Locale locale) {
		SheetWriter sheet = sheets.add("law", 18, 40, 60, 18, 30, 44, 44, 14, 14, 24, 50, 44);
		sheet.frozenHead(Stream
			.of("rule", "what", "sentence", "value", "in-words", "place", "address", "from", "to", "certainty", "taxes",
					"remark")
			.map((name) -> this.texts.getMessage("document.column." + name))
			.toArray());
		for (UsedLaw used : UsedLaw.of(found.assessment())) {
			DatedSetting setting = used.setting();
			SourceWords source = this.words.source(setting);
			sheet.row(setting.rule().id(), this.texts.getMessage("law.rule." + setting.rule().id()),
					this.texts.getMessage("law.text." + setting.rule().row()), value(setting),
					this.printer.print(setting, locale), source.text(), source.address(), setting.from(), last(setting),
					source.certainty(), taxes(used), source.note());
		}
	}

	private static @Nullable Object value(DatedSetting setting) {
		return switch (setting.setting()) {
			case Setting.Number(BigDecimal value) -> (setting.rule().unit() == Unit.SHARE) ? new Percent(value) : value;
			case Setting.Day(LocalDate value) -> value;
			case Setting.MonthDay _, Setting.Holds _, Setting.NotSet _ -> null;
		};
	}

	private static @Nullable LocalDate last(DatedSetting setting) {
		return setting.isOpen() ? null : setting.to();
	}

	private String taxes(UsedLaw used) {
		return used.taxes().stream().map(this.words::tax).collect(Collectors.joining("; "));
	}

}
