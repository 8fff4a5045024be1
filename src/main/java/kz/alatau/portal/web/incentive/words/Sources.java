package kz.alatau.portal.web.incentive.words;

import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Setting;
import kz.alatau.portal.shared.LegalReference;

/** Where rules stand and what they set. */
record Sources(Sentences sentences) {

	SourceWords of(DatedSetting setting) {
		LegalReference reference = setting.reference();
		return new SourceWords(setting.rule().id(), place(reference), reference.address(),
				this.sentences.of("incentive.source.from", setting.from()),
				this.sentences.of("certainty." + reference.certainty()), reference.certainty().isUnsure(),
				(setting.note() != null) ? this.sentences.of(setting.note()) : null);
	}

	private String place(LegalReference reference) {
		String act = this.sentences.of(reference.act());
		return reference.article().equals("none") ? act
				: this.sentences.of("incentive.source.article", act, reference.article());
	}

	/** The number or day of a rule; nothing for a rule without one. */
	String value(DatedSetting setting) {
		return switch (setting.setting()) {
			case Setting.Number number -> new Values(this.sentences).of(number.value(), setting.rule().unit());
			case Setting.Day day -> this.sentences.day(day.value());
			case Setting.MonthDay _, Setting.Holds _ -> "";
			case Setting.NotSet(String reasonKey) -> this.sentences.of(reasonKey);
		};
	}

}
