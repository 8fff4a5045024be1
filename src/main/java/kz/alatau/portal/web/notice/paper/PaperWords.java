package kz.alatau.portal.web.notice.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeChange.Item;
import kz.alatau.portal.relocation.NoticeDocument;
import kz.alatau.portal.relocation.procedure.AppliedLimit;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.notice.NoticeFieldReader;
import kz.alatau.portal.web.notice.NoticeFieldReader.Field;
import kz.alatau.portal.web.notice.paper.NoticePaper.Pair;
import kz.alatau.portal.web.notice.paper.NoticePaper.Row;
import kz.alatau.portal.web.notice.paper.NoticePaper.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Puts Kazakh and Russian side by side, and English behind them.
 *
 * @param names of villages by KATO code
 */
record PaperWords(MessageSource messages, Map<String, LocalizedText> names) {

	Words words(String key, Object... arguments) {
		return new Words(text(Language.KK, key, arguments), text(Language.RU, key, arguments),
				text(Language.EN, key, arguments));
	}

	/** A field of one paragraph or more that are whole messages. */
	Row row(Words label, @Nullable Words item, Words... paragraphs) {
		return new Row(label, item,
				Arrays.stream(paragraphs).map((paragraph) -> new Pair(paragraph.kk(), paragraph.ru())).toList(),
				Arrays.stream(paragraphs).map(Words::en).collect(Collectors.joining("\n")));
	}

	String text(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	/** Every field that is written in one of the two languages. */
	List<Row> rows(NoticeDocument document) {
		KindFields kind = new KindFields(document.particulars().kind());
		List<Field> kazakh = fields(document, Language.KK);
		List<Field> russian = fields(document, Language.RU);
		List<Field> english = fields(document, Language.EN);
		List<Row> rows = new ArrayList<>();
		Item last = Item.OTHER;
		for (int i = 0; i < kazakh.size(); i++) {
			Field field = kazakh.get(i);
			Pair texts = new Pair(field.in(Language.KK), russian.get(i).in(Language.RU));
			if (kind.has(field) && !(texts.kk().isEmpty() && texts.ru().isEmpty())) {
				Item item = kind.isTaking() ? field.item() : Item.OTHER;
				rows.add(new Row(words(kind.labelKey(field)),
						(item != last) ? item(item, document.content().regime()) : null, paragraphs(texts),
						english(english.get(i).in(Language.EN))));
				last = item;
			}
		}
		return rows;
	}

	/**
	 * Named once for all of its fields. Three months are a limit of the general law,
	 * which the special one does not set.
	 */
	@Nullable Words item(Item item, LegalRegime regime) {
		if (item == Item.OTHER) {
			return null;
		}
		Words words = words("notice-papers.item." + item);
		return (item == Item.DATE && regime == LegalRegime.ALATAU_SPECIAL) ? marked(words) : words;
	}

	/** With the mark of a limit that is shown for orientation only. */
	Words marked(Words words) {
		return new Words(marked(Language.KK, words.kk()), marked(Language.RU, words.ru()),
				marked(Language.EN, words.en()));
	}

	private String marked(Language language, String text) {
		return text(language, "papers.marked", text, text(language, AppliedLimit.INDICATIVE));
	}

	private String english(String text) {
		return text.isEmpty() ? text(Language.EN, "notices.not-translated") : text;
	}

	private List<Field> fields(NoticeDocument document, Language language) {
		return new NoticeFieldReader(this.messages, this.names, language.locale()).fields(document);
	}

	/** Paragraph beside paragraph, so that readers of both find the same place. */
	private static List<Pair> paragraphs(Pair texts) {
		List<String> kazakh = texts.kk().lines().filter((line) -> !line.isBlank()).toList();
		List<String> russian = texts.ru().lines().filter((line) -> !line.isBlank()).toList();
		if (kazakh.isEmpty() || kazakh.size() != russian.size()) {
			return List.of(texts);
		}
		List<Pair> paragraphs = new ArrayList<>();
		for (int i = 0; i < kazakh.size(); i++) {
			paragraphs.add(new Pair(kazakh.get(i), russian.get(i)));
		}
		return paragraphs;
	}

}
