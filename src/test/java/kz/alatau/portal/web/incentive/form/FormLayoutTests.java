package kz.alatau.portal.web.incentive.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.document.Field;
import kz.alatau.portal.incentive.document.Fields;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.PortalMessages;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormLayoutTests {

	private static final CaseForms FORMS = new CaseForms(new IncentiveWords(PortalMessages.ALL));

	@Test
	void everyFieldOfACaseStandsInTheFormOnce() {
		List<String> shown = fields(form(Map.of(), null, Language.EN)).map(FormField::path)
			.map((path) -> path.replaceAll("\\[\\d+]", "[]"))
			.toList();
		assertThat(shown).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(Fields.all().stream().map(Field::path).toList());
	}

	@ParameterizedTest
	@EnumSource
	void everyFieldAndAnswerHasItsWords(Language language) {
		assertThat(fields(form(Map.of(), null, language))).allSatisfy((field) -> {
			assertThat(field.label()).isNotBlank().isNotEqualTo(field.path());
			assertThat(field.isChoice() || field.isBox() || field.hint() != null).as(field.path()).isTrue();
			assertThat(field.options()).allSatisfy((option) -> assertThat(option.label()).doesNotContain("incentive."));
		});
	}

	@Test
	void anotherRowIsAddedAndNothingIsLost() {
		CaseForm form = form(Map.of("land[0].area", List.of("12x"), "land[3].area", List.of("5")), "land", Language.EN);
		FormGroup land = form.groups()
			.stream()
			.filter((group) -> group.name().equals("land"))
			.findFirst()
			.orElseThrow();
		assertThat(land.open()).isTrue();
		assertThat(land.lists().getFirst().rows()).hasSize(3);
		assertThat(fields(form).filter((field) -> field.path().endsWith("].area")).map(FormField::typed))
			.containsExactlyInAnyOrder("12x", "5", null);
	}

	@Test
	void listsGrowNoFurtherThanTheyAreRead() {
		var rows = new java.util.HashMap<String, List<String>>();
		for (int i = 0; i < 20; i++) {
			rows.put("land[" + i + "].area", List.of("1"));
		}
		FormGroup.Entries land = form(rows, "land", Language.EN).groups()
			.stream()
			.flatMap((group) -> group.lists().stream())
			.filter((entries) -> entries.name().equals("land"))
			.findFirst()
			.orElseThrow();
		assertThat(land.rows()).hasSize(20);
		assertThat(land.more()).isFalse();
	}

	@Test
	void problemOfAWholeListLeadsToTheList() {
		CaseForm form = FORMS.form(TypedCase.of(Map.of()),
				List.of(Refusal.of("land", "incentive.error.too-many-entries", 20)), null, Locale.ENGLISH);
		assertThat(form.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.id()).isEqualTo("list-land"));
		assertThat(form.groups()).filteredOn(FormGroup::open).extracting(FormGroup::name).containsExactly("land");
	}

	@Test
	void wordThatIsNoAnswerComesBackAsItWasTyped() {
		FormField outcome = fields(form(Map.of("city.outcome", List.of("SOON")), null, Language.EN))
			.filter((field) -> field.path().equals("city.outcome"))
			.findFirst()
			.orElseThrow();
		assertThat(outcome.options()).filteredOn(FormField.Option::chosen)
			.singleElement()
			.satisfies((option) -> assertThat(option.label()).isEqualTo("SOON"));
	}

	private static CaseForm form(Map<String, List<String>> parameters, String add, Language language) {
		return FORMS.form(TypedCase.of(parameters), List.of(), add, language.locale());
	}

	private static Stream<FormField> fields(CaseForm form) {
		Stream<FormField> grouped = form.groups()
			.stream()
			.flatMap((group) -> Stream.concat(group.fields().stream(),
					group.lists().stream().flatMap(FormLayoutTests::fields)));
		return Stream.concat(form.first().stream(), grouped);
	}

	private static Stream<FormField> fields(FormGroup.Entries entries) {
		return entries.rows()
			.stream()
			.flatMap((row) -> Stream.concat(row.fields().stream(),
					row.inner().stream().flatMap(FormLayoutTests::fields)));
	}

}
