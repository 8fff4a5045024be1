package kz.alatau.portal.web.legislation;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The days on which much of the law changes, with what begins then. */
@Component
public class LawInTime {

	/** The first articles of the Constitutional Law 286-VIII (its article 90). */
	private static final LocalDate FIRST_ARTICLES = LocalDate.of(2026, 7, 1);

	private final List<Milestone> milestones;

	LawInTime(Legislation legislation) {
		this.milestones = List.of(milestone(legislation, Legislation.FIRST_DAY, null),
				milestone(legislation, FIRST_ARTICLES, null),
				milestone(legislation, legislation.day(Rule.CITY_ZONE_FIRST), null),
				milestone(legislation, legislation.day(Rule.CUT_OUT_EARLIEST), legislation.day(Rule.CUT_OUT_LATEST)),
				milestone(legislation, legislation.day(Rule.OLD_COMPANIES), null));
	}

	public List<Milestone> milestones() {
		return this.milestones;
	}

	private static Milestone milestone(Legislation legislation, LocalDate day, @Nullable LocalDate last) {
		List<DatedSetting> beginnings = legislation.rules()
			.stream()
			.flatMap((rule) -> legislation.history(rule).stream())
			.filter((setting) -> setting.from().equals(day))
			.toList();
		return new Milestone(day, last, beginnings);
	}

}
