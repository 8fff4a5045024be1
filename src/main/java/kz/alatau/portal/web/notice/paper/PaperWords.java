package kz.alatau.portal.web.notice.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeChange.Item;
import kz.alatau.portal.relocation.NoticeDocument;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.notice.NoticeFieldReader;
import kz.alatau.portal.web.notice.NoticeFieldReader.Field;
import kz.alatau.portal.web.notice.paper.NoticePaper.EnglishRow;
import kz.alatau.portal.web.notice.paper.NoticePaper.Pair;
import kz.alatau.portal.web.notice.paper.NoticePaper.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Puts Kazakh and Russian side by side.
 *
 * @param names of villages by KATO code
 */
record PaperWords(MessageSource messages, Map<String, LocalizedText> names) {

	Pair pair(String key, Object... arguments) {
		return new Pair(text(Language.KK, key, arguments), text(Language.RU, key, arguments));
	}

	String text(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	/** Every field that is written in one of the two languages. */
	List<Row> rows(NoticeDocument document) {
		List<Field> kazakh = fields(document, Language.KK);
		List<Field> russian = fields(document, Language.RU);
		List<Row> rows = new ArrayList<>();
		Item last = Item.OTHER;
		for (int i = 0; i < kazakh.size(); i++) {
			Pair texts = new Pair(kazakh.get(i).in(Language.KK), russian.get(i).in(Language.RU));
			if (!texts.kk().isEmpty() || !texts.ru().isEmpty()) {
				Item item = kazakh.get(i).item();
				rows.add(
						new Row(pair(kazakh.get(i).labelKey()), (item != last) ? item(item) : null, paragraphs(texts)));
				last = item;
			}
		}
		return rows;
	}

	/** Named once for all of its fields. */
	private @Nullable Pair item(Item item) {
		return (item != Item.OTHER) ? pair("notice-papers.item." + item) : null;
	}

	List<EnglishRow> english(NoticeDocument document) {
		if (!document.content().title().isWrittenIn(Language.EN)) {
			return List.of();
		}
		return fields(document, Language.EN).stream()
			.filter((field) -> !field.in(Language.EN).isEmpty())
			.map((field) -> new EnglishRow(text(Language.EN, field.labelKey()), field.in(Language.EN)))
			.toList();
	}

	private List<Field> fields(NoticeDocument document, Language language) {
		return new NoticeFieldReader(this.messages, this.names, language.locale()).fields(document);
	}

	/** Paragraph beside paragraph, so that readers of both find the same place. */
	private static List<Pair> paragraphs(Pair texts) {
		List<String> kazakh = texts.kk().lines().filter((line) -> !line.isBlank()).toList();
		List<String> russian = texts.ru().lines().filter((line) -> !line.isBlank()).toList();
		if (kazakh.size() != russian.size()) {
			return List.of(texts);
		}
		List<Pair> paragraphs = new ArrayList<>();
		for (int i = 0; i < kazakh.size(); i++) {
			paragraphs.add(new Pair(kazakh.get(i), russian.get(i)));
		}
		return paragraphs;
	}

}
