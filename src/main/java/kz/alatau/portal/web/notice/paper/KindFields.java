package kz.alatau.portal.web.notice.paper;

import java.util.Set;

import kz.alatau.portal.relocation.NoticeField;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.web.notice.NoticeFieldReader.Field;

/** Which fields a kind of notice has on paper, and under which name. */
record KindFields(NoticeKind kind) {

	private static final String AREA = "notices.area";

	private static final String REGIME = "notices.regime";

	private static final Set<String> DATES = Set.of("notice-papers.alienation-from", "notice-papers.alienation-until");

	/** Whether plots are taken, so that the five items of a resolution are said. */
	boolean isTaking() {
		return this.kind.needs(NoticeField.ALIENATION_DATE);
	}

	/** Where nothing is taken there is no day of it, and without an act no law of it. */
	boolean has(Field field) {
		if (DATES.contains(field.labelKey())) {
			return isTaking();
		}
		return !field.labelKey().equals(REGIME) || this.kind.needs(NoticeField.ACT);
	}

	String labelKey(Field field) {
		return (!isTaking() && field.labelKey().equals(AREA)) ? "papers.area" : field.labelKey();
	}

}
