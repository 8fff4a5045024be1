package kz.alatau.portal.web.document;

import java.time.LocalDate;
import java.util.Map;

import kz.alatau.portal.shared.Language;

/**
 * A paper to print. The same values make the same file, byte for byte.
 *
 * @param template name of a template that is well-formed XML without a document type; its
 * {@code title} and {@code meta} go into the properties of the file
 * @param language of the words; the template may mark parts in other languages
 * @param date the day the paper bears, also in the properties of the file
 * @param values what the template shows, by name
 */
public record PrintedDocument(String template, Language language, LocalDate date, Map<String, Object> values) {

	public PrintedDocument {
		values = Map.copyOf(values);
	}

}
