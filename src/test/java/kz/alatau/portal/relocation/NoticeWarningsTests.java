package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.BundledProcedure;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static kz.alatau.portal.relocation.NoticeDocuments.PLOT;
import static kz.alatau.portal.relocation.NoticeDocuments.with;
import static org.assertj.core.api.Assertions.assertThat;

class NoticeWarningsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private static final NoticeNumber OTHER = NoticeNumber.of("2026-0009");

	/** Nothing about it is odd: one plot of 0.12 ha, time enough for a claim. */
	private static final NoticeDocument PLAIN = plain(NoticeKind.START);

	private static NoticeDocument plain(NoticeKind kind) {
		NoticeDocument general = NoticeDocuments.general(kind);
		return with(general, NoticeContents.withDates(general.content(), LocalDate.of(2027, 6, 1), null));
	}

	@Test
	void whatIsInOrderIsNotWarnedOf() {
		assertThat(warnings(PLAIN)).isEmpty();
	}

	/** The act rounds: one percent is no difference. */
	@ParameterizedTest
	@CsvSource({ "0.12, false", "0.1188, true", "0.1189, false", "0.1212, false", "0.1213, true", "0.1186, true",
			"5, true" })
	void hectaresFarFromThoseOfTheActAreWarnedOf(String act, boolean warned) {
		List<Refusal> warnings = warnings(with(PLAIN, NoticeContents.withArea(PLAIN.content(), act)));
		assertThat(warnings).extracting(Refusal::messageKey)
			.containsExactlyElementsOf(warned ? List.of("notice-check.look.area") : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "03:046:123:456", "03046123457", "03-046-123-45", "3-046-123-456" })
	void aNumberThatDoesNotLookCadastralIsWarnedOf(String number) {
		assertThat(warnings(with(PLAIN, plots(plot(number, "0.12")))))
			.containsExactly(Refusal.of("plots", "notice-check.look.cadastral", 1, number));
	}

	@Test
	void aPlotWrittenInTwoWaysIsWarnedOf() {
		assertThat(warnings(with(PLAIN, plots(PLOT, plot("03:046:123:456", "1"))))).containsExactly(
				Refusal.of("plots", "notice-check.look.cadastral", 1, "03:046:123:456"),
				Refusal.of("plots", "notice-check.look.twice", 1, "03-046-123-456 = 03:046:123:456"));
	}

	@Test
	void ofManyNumbersOnlyTheFirstAreNamed() {
		PlotTaken[] many = Arrays.stream("a b c d e f g".split(" "))
			.map((number) -> plot(number, "1"))
			.toArray(PlotTaken[]::new);
		assertThat(warnings(with(PLAIN, plots(many))))
			.containsExactly(Refusal.of("plots", "notice-check.look.cadastral", 7, "a, b, c, d, e, …"));
	}

	@Test
	void plotsAndActOfAnotherNoticeAreWarnedOf() {
		List<OtherNotice> others = List.of(new OtherNotice(OTHER, "03-046-123-456"), new OtherNotice(OTHER, ""));
		assertThat(
				new NoticeWarnings(BundledProcedure.RULES, WorkingCalendar.WEEKENDS, null, others).warnings(PLAIN, DAY))
			.containsExactly(Refusal.of("actNumber", "notice-check.look.act", "118-п", "2026-0009"),
					Refusal.of("plots", "notice-check.look.elsewhere", 1, "03-046-123-456", "2026-0009"));
	}

	/** The outline measures 0.1345 ha. */
	@ParameterizedTest
	@CsvSource({ "0.12, true", "0.123, false", "0.1345, false", "0.149, false", "0.15, true" })
	void anOutlineFarFromTheHectaresIsWarnedOf(String hectares, boolean warned) {
		PlotTaken outlined = plot("03-046-123-456", hectares)
			.in(Boundary.ofWkt("POLYGON ((77.1 43.6, 77.1005 43.6, 77.1005 43.6003, 77.1 43.6003, 77.1 43.6))"));
		assertThat(warnings(with(PLAIN, plots(outlined)))).extracting(Refusal::messageKey)
			.containsExactlyElementsOf(warned ? List.of("notice-check.look.outline") : List.of());
	}

	/**
	 * 413-IV, articles 64(1) and 65(12): sent by 26 November, received at once, three
	 * months have passed on 27 February.
	 */
	@ParameterizedTest
	@CsvSource({ "2027-02-23, , true", "2027-02-26, , true", "2027-02-27, , false", "2027-02-23, 2027-02-26, true",
			"2027-02-23, 2027-02-27, false" })
	void aLastDayBeforeAnyClaimIsWarnedOf(LocalDate from, LocalDate until, boolean warned) {
		NoticeDocument document = with(PLAIN, NoticeContents.withDates(PLAIN.content(), from, until));
		Refusal warning = Refusal.of("alienationUntil", "notice-check.look.claim", LocalDate.of(2026, 11, 26),
				LocalDate.of(2027, 2, 27), (until != null) ? until : from);
		assertThat(warnings(document)).containsExactlyElementsOf(warned ? List.of(warning) : List.of());
	}

	@Test
	void theClocksOfACorrectionRunOnSoThatTodayDoesNotMatter() {
		NoticeDocument late = plain(NoticeKind.CORRECTION);
		assertThat(warnings(with(late, NoticeContents.withDates(late.content(), DAY, null)))).isEmpty();
	}

	@Test
	void oneLanguageInTheFieldOfAnotherIsWarnedOf() {
		Wording same = new Wording("Текст", "Текст", "Text");
		assertThat(warnings(with(PLAIN, NoticeContents.withText(PLAIN.content(), same))))
			.containsExactly(Refusal.of("text.kk", "notice-check.look.translation"));
	}

	@Test
	void aNumberLikeThatOfAPersonIsWarnedOfAndASureOneLeftToTheGate() {
		Wording text = new Wording("ЖСН 850101300123", "ИИН 850101300124", "Text");
		assertThat(warnings(with(PLAIN, NoticeContents.withText(PLAIN.content(), text))))
			.containsExactly(Refusal.of("text.kk", "notice-check.look.person", "850101…"));
	}

	@Test
	void aLaterEditionUnderAnotherLawOfAnotherBodyOnAnotherGroundIsWarnedOf() {
		NoticeDocument special = NoticeDocuments.special(NoticeKind.CORRECTION);
		assertThat(after(PLAIN, special)).extracting(Refusal::messageKey)
			.containsExactly("notice-check.look.regime", "notice-check.look.authority", "notice-check.look.ground");
		NoticeDocument same = plain(NoticeKind.CORRECTION);
		assertThat(after(PLAIN, same)).isEmpty();
		ResolutionItems housing = same.particulars().items();
		ResolutionItems networks = new ResolutionItems(Ground.NETWORKS, housing.purpose(), housing.plots(),
				housing.owners());
		assertThat(after(PLAIN, with(same, networks)))
			.containsExactly(Refusal.of("ground", "notice-check.look.ground"));
	}

	@Test
	void theAddressOfTheActBeforeUnderAnotherNumberIsWarnedOf() {
		NoticeIssue issue = new NoticeIssue(Authority.AKIMAT, Wording.NONE, Wording.NONE, "https://adilet.zan.kz/1");
		NoticeDocument before = with(PLAIN, issue);
		NoticeDocument later = with(plain(NoticeKind.CORRECTION), issue);
		assertThat(after(before, later)).isEmpty();
		assertThat(after(before, with(later, NoticeContents.withAct(later.content(), "430"))))
			.containsExactly(Refusal.of("actAddress", "notice-check.look.act-address"));
	}

	@Test
	void aTerminationUnderTheTitleOfTheTakingIsWarnedOf() {
		assertThat(after(PLAIN, plain(NoticeKind.TERMINATION))).extracting(Refusal::field)
			.containsExactly("title.kk", "title.ru", "title.en");
	}

	private static List<Refusal> warnings(NoticeDocument document) {
		return new NoticeWarnings(BundledProcedure.RULES, WorkingCalendar.WEEKENDS, null, List.of()).warnings(document,
				DAY);
	}

	private static List<Refusal> after(NoticeDocument before, NoticeDocument document) {
		return new NoticeWarnings(BundledProcedure.RULES, WorkingCalendar.WEEKENDS, before, List.of())
			.warnings(document, DAY);
	}

	private static ResolutionItems plots(PlotTaken... plots) {
		ResolutionItems old = PLAIN.particulars().items();
		return new ResolutionItems(old.ground(), old.purpose(), List.of(plots), old.owners());
	}

	private static PlotTaken plot(String number, String hectares) {
		return new PlotTaken(number, "196837100", new BigDecimal(hectares));
	}

}
