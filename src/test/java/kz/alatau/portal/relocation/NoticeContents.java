package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Contents for tests: complete ones, to be spoilt in one place. */
final class NoticeContents {

	static final LocalDate ACT_DATE = LocalDate.of(2026, 11, 20);

	static final Wording THREE_LANGUAGES = new Wording("Қазақша мәтін", "Русский текст", "English text");

	static final Wording TWO_LANGUAGES = new Wording("Қазақша мәтін", "Русский текст", "");

	private NoticeContents() {
	}

	static NoticeContent general(LocalDate alienationFrom) {
		return of(LegalRegime.GENERAL, TWO_LANGUAGES, alienationFrom);
	}

	static NoticeContent special(LocalDate alienationFrom) {
		return of(LegalRegime.ALATAU_SPECIAL, THREE_LANGUAGES, alienationFrom);
	}

	static NoticeContent of(LegalRegime regime, Wording everywhere, LocalDate alienationFrom) {
		return new NoticeContent(everywhere, everywhere, everywhere, everywhere, villages("196837100"), "118-п",
				ACT_DATE, regime, alienationFrom, null);
	}

	static NoticeContent withAct(NoticeContent old, String actNumber) {
		return new NoticeContent(old.title(), old.text(), old.issuer(), old.conciliation(), old.villages(), actNumber,
				old.actDate(), old.regime(), old.alienationFrom(), old.alienationUntil(), old.areaHa());
	}

	static NoticeContent withText(NoticeContent old, Wording text) {
		return new NoticeContent(old.title(), text, old.issuer(), old.conciliation(), old.villages(), old.actNumber(),
				old.actDate(), old.regime(), old.alienationFrom(), old.alienationUntil(), old.areaHa());
	}

	static NoticeContent withArea(NoticeContent old, String hectares) {
		return new NoticeContent(old.title(), old.text(), old.issuer(), old.conciliation(), old.villages(),
				old.actNumber(), old.actDate(), old.regime(), old.alienationFrom(), old.alienationUntil(),
				new BigDecimal(hectares));
	}

	static NoticeContent withDates(NoticeContent old, LocalDate from, LocalDate until) {
		return new NoticeContent(old.title(), old.text(), old.issuer(), old.conciliation(), old.villages(),
				old.actNumber(), old.actDate(), old.regime(), from, until, old.areaHa());
	}

	static TreeSet<String> villages(String... codes) {
		return new TreeSet<>(List.of(codes));
	}

}
