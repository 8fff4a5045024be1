package kz.alatau.portal.web.legislation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.legislation.Catalogue;
import kz.alatau.portal.legislation.CatalogueRow;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Topic;
import kz.alatau.portal.web.AskedDay;
import kz.alatau.portal.web.legislation.LegislationPage.Line;
import kz.alatau.portal.web.legislation.LegislationPage.NumberLine;
import kz.alatau.portal.web.legislation.LegislationPage.Section;
import kz.alatau.portal.web.legislation.LegislationPage.Standing;

import org.springframework.stereotype.Component;

/** Puts the numbers under their rules and the rules under their topics. */
@Component
class LegislationPages {

	private final Legislation legislation;

	private final Catalogue catalogue;

	private final LawInTime time;

	LegislationPages(Legislation legislation, Catalogue catalogue, LawInTime time) {
		this.legislation = legislation;
		this.catalogue = catalogue;
		this.time = time;
	}

	LegislationPage page(AskedDay asked, LocalDate day, String topic) {
		List<Section> sections = Arrays.stream(Topic.values()).map((one) -> section(one, day, topic)).toList();
		return new LegislationPage(asked, day, this.legislation.version(), LawLine.of(this.time.milestones(), day),
				sections);
	}

	private Section section(Topic topic, LocalDate day, String chosen) {
		List<Line> lines = this.catalogue.rows(topic).stream().map((row) -> line(row, day)).toList();
		return new Section(topic, topic.code().equals(chosen), lines);
	}

	private Line line(CatalogueRow row, LocalDate day) {
		List<NumberLine> numbers = row.rules().stream().map((rule) -> number(rule, day)).toList();
		LocalDate from = (row.from() != null) ? row.from() : LocalDate.MIN;
		LocalDate to = (row.to() != null) ? row.to() : LocalDate.MAX;
		return new Line(row, standing(from, to, day), numbers);
	}

	private NumberLine number(Rule rule, LocalDate day) {
		List<DatedSetting> history = this.legislation.history(rule);
		DatedSetting shown = history.stream()
			.filter((setting) -> !setting.to().isBefore(day))
			.findFirst()
			.orElse(history.getLast());
		return new NumberLine(rule, shown, standing(shown.from(), shown.to(), day), history);
	}

	private static Standing standing(LocalDate from, LocalDate to, LocalDate day) {
		if (day.isBefore(from)) {
			return Standing.LATER;
		}
		return day.isAfter(to) ? Standing.ENDED : Standing.IN_FORCE;
	}

}
