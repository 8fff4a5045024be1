package kz.alatau.portal.relocation;

import java.util.List;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonGateTests {

	/** Twelve digits: a day of birth, century and sex, a serial number, a check digit. */
	private static final String NUMBER = "850101300124";

	@ParameterizedTest
	@ValueSource(strings = { NUMBER, "ИИН 850101 300124", "ИИН:850101300124.", "(850101300124)",
			"Иванов И.И.,850101300124, тел. +7 701" })
	void theNumberOfAPersonIsFoundHoweverItIsWritten(String text) {
		assertThat(new PersonalNumbers(true).in(text)).containsExactly(NUMBER);
	}

	/** The second round of weights is used where the first gives ten. */
	@ParameterizedTest
	@CsvSource({ "850101310311, true", "850101310312, false", "850101310360, true", "850101310361, false",
			"850101300123, false" })
	void theCheckDigitDecides(String number, boolean certain) {
		assertThat(new PersonalNumbers(true).in(number)).hasSize(certain ? 1 : 0);
		assertThat(new PersonalNumbers(false).in(number)).containsExactly(number);
	}

	/** A body’s number (BIN), an account, plots and parts of longer numbers. */
	@ParameterizedTest
	@ValueSource(strings = { "180640012347", "KZ850101300124000", "8501013001240", "03-046-850-101300124",
			"1.850101300124", "851301300124", "850132300124", "850101700124", "" })
	void otherNumbersAreLeftAlone(String text) {
		assertThat(new PersonalNumbers(false).in(text)).isEmpty();
	}

	@Test
	void theRefusalStandsAtTheFieldAndDoesNotRepeatTheNumber() {
		NoticeDocument document = NoticeDocuments.general(NoticeKind.INFO);
		Wording text = new Wording("Қазақша", "Собственник: ИИН " + NUMBER, "");
		assertThat(
				PersonGate.refusals(NoticeDocuments.with(document, NoticeContents.withText(document.content(), text))))
			.containsExactly(Refusal.of("text.ru", "notice-check.person", "850101…"));
	}

	@Test
	void everyPublicTextIsRead() {
		Wording words = new Wording(NUMBER, "", "");
		NoticeDocument old = NoticeDocuments.general(NoticeKind.START);
		NoticeContent texts = new NoticeContent(words, words, words, words, old.content().villages(), NUMBER, null,
				LegalRegime.GENERAL, null, null);
		NoticeParticulars particulars = new NoticeParticulars(NoticeKind.START, new NoticeIssue(null, words, words, ""),
				new ResolutionItems(null, words, List.of(), words),
				new NoticePlace("", TerritoryType.NONE, null, NUMBER), new NoticeRights(words, words, words),
				new ReadingGuide(words, null), null);
		assertThat(PersonGate.refusals(new NoticeDocument(texts, particulars))).extracting(Refusal::field)
			.containsExactlyInAnyOrder("title.kk", "summary.kk", "text.kk", "issuer.kk", "signatory.kk",
					"onBehalfOf.kk", "purpose.kk", "owners.kk", "conciliation.kk", "appeal.kk", "compensation.kk",
					"legalHelp.kk", "actNumber", "phase");
	}

	@Test
	void theReasonOfAWithdrawalIsPublicToo() {
		assertThat(WithdrawalGate.refusals(new Wording("Қате", "Ошибка у " + NUMBER, ""), LegalRegime.GENERAL))
			.containsExactly(Refusal.of("reason.ru", "notice-check.person", "850101…"));
	}

}
