package kz.alatau.portal.web.incentive.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.document.Fields;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.incentive.form.FormGroup.Entries;
import kz.alatau.portal.web.incentive.form.FormGroup.Row;
import kz.alatau.portal.web.incentive.words.Words;

/** Writes the form once. */
final class FormWriter {

	private final Words words;

	private final TypedCase typed;

	private final List<Refusal> refusals;

	private final Map<String, String> problems = new HashMap<>();

	private final FieldWriter fields;

	private final String add;

	FormWriter(Words words, TypedCase typed, List<Refusal> refusals, String add) {
		this.words = words;
		this.typed = typed;
		this.refusals = refusals;
		this.add = add;
		refusals.forEach((refusal) -> this.problems.putIfAbsent(refusal.field(), words.refusal(refusal)));
		this.fields = new FieldWriter(words, typed, this.problems);
	}

	CaseForm form() {
		return new CaseForm(problems(), FormLayout.FIRST.stream().map(this.fields::field).toList(),
				FormLayout.GROUPS.stream().map(this::group).toList());
	}

	private List<CaseForm.Problem> problems() {
		return this.refusals.stream()
			.map((refusal) -> new CaseForm.Problem(element(refusal.field()), label(refusal.field()),
					this.words.refusal(refusal)))
			.toList();
	}

	/** What is wrong with no single field is shown at its list or at the form. */
	private String element(String path) {
		if (Fields.find(path).isPresent()) {
			return FieldWriter.id(path);
		}
		String list = path.replaceAll("\\[.*", "");
		return isList(list) ? "list-" + list : "form";
	}

	private static boolean isList(String name) {
		return FormLayout.GROUPS.stream().anyMatch((group) -> group.lists().contains(name));
	}

	private String label(String path) {
		if (path.isEmpty()) {
			return "";
		}
		return isList(path) ? this.words.say("incentive.form.group." + groupOf(path)) : this.words.field(path);
	}

	private static String groupOf(String list) {
		return FormLayout.GROUPS.stream()
			.filter((group) -> group.lists().contains(list))
			.map(FormLayout.Group::name)
			.findFirst()
			.orElseThrow();
	}

	private FormGroup group(FormLayout.Group group) {
		List<FormField> single = group.fields().stream().map(this.fields::field).toList();
		List<Entries> lists = group.lists().stream().map((list) -> entries(list, list)).toList();
		boolean used = single.stream().anyMatch((field) -> field.typed() != null)
				|| group.lists().stream().anyMatch(this::isTyped);
		boolean open = single.stream().anyMatch((field) -> field.problem() != null)
				|| group.lists().stream().anyMatch(this::isWanted);
		return new FormGroup(group.name(), open, used, single, lists);
	}

	private boolean isTyped(String list) {
		return this.typed.texts()
			.keySet()
			.stream()
			.anyMatch((path) -> path.startsWith(list + "[") && !FormLayout.FIRST.contains(path));
	}

	/** Whether something is wrong in a list, or another entry was asked for. */
	private boolean isWanted(String list) {
		return this.add.equals(list) || this.add.startsWith(list + "[")
				|| this.problems.keySet()
					.stream()
					.anyMatch((path) -> path.startsWith(list) && !FormLayout.FIRST.contains(path));
	}

	private Entries entries(String path, String name) {
		int filled = this.typed.rows(path);
		int most = Fields.mostEntries(path);
		int rows = Math.clamp((this.add.equals(path) ? filled + 1L : filled), 1, Math.max(filled, most));
		List<Row> entries = new ArrayList<>();
		for (int i = 0; i < rows; i++) {
			entries.add(row(path + "[" + i + "]", name));
		}
		return new Entries(path, this.problems.getOrDefault(path, ""), entries, rows < most);
	}

	private Row row(String path, String name) {
		String pattern = path.replaceAll("\\[\\d+]", "[]") + ".";
		List<String> names = Fields.all()
			.stream()
			.map((field) -> field.path())
			.filter((field) -> field.startsWith(pattern))
			.map((field) -> field.substring(pattern.length()))
			.toList();
		List<FormField> own = names.stream()
			.filter((field) -> !field.contains("["))
			.map((field) -> path + "." + field)
			.filter((field) -> !FormLayout.FIRST.contains(field))
			.map(this.fields::field)
			.toList();
		Stream<String> inner = names.stream()
			.filter((field) -> field.contains("["))
			.map((field) -> field.substring(0, field.indexOf('[')))
			.distinct();
		return new Row(path, title(path, name), own, inner.map((list) -> entries(path + "." + list, list)).toList());
	}

	private String title(String path, String name) {
		int number = Integer.parseInt(path.substring(path.lastIndexOf('[') + 1, path.length() - 1)) + 1;
		String text = this.words.say("incentive.entry." + name, number);
		return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
	}

}
