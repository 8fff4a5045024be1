package kz.alatau.portal.sez;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The words of a project that a search looks at, case and accents folded. */
final class SearchText {

	private SearchText() {
	}

	static String of(ProjectProfile project) {
		return Stream.of(project.name(), project.investor(), project.notes())
			.filter(Objects::nonNull)
			.flatMap(SearchText::languages)
			.map(SearchText::fold)
			.collect(Collectors.joining(" "));
	}

	private static Stream<String> languages(@Nullable LocalizedText text) {
		return (text != null) ? Stream.of(text.kk(), text.ru(), text.en()) : Stream.empty();
	}

	static String fold(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Form.NFKD).replaceAll("\\p{M}", "").strip();
	}

}
