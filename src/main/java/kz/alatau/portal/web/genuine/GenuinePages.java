package kz.alatau.portal.web.genuine;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.paper.PaperAnswer;
import kz.alatau.portal.paper.PaperCode;
import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the answer about a paper together. */
@Component
class GenuinePages {

	GenuinePage page(PaperAnswer answer, String typed, Locale locale) {
		return new GenuinePage(typed, "", "", true, switch (answer) {
			case PaperAnswer.Unknown() -> null;
			case PaperAnswer.Genuine genuine -> paper(genuine, Language.of(locale));
		});
	}

	private static GenuinePaper paper(PaperAnswer.Genuine genuine, Language language) {
		RegisteredEntry entry = genuine.entry();
		RegisteredEntry cause = genuine.cause();
		String newest = entry.equals(genuine.newest()) ? "" : address(genuine.newest());
		return new GenuinePaper(entry, text(entry, "title", language, entry.number()), published(entry),
				PaperCode.of(entry).toString(), genuine.standing(), address(entry), newest, cause,
				(cause != null) ? text(cause, "reason", language, "") : "");
	}

	private static String address(RegisteredEntry entry) {
		return (entry.kind() == EntryKind.PLAN_VERSION) ? "/plans/" + entry.version()
				: "/notices/" + entry.number() + "/versions/" + entry.version();
	}

	/** The time of publication that the entry gives; it was entered then too. */
	private static Instant published(RegisteredEntry entry) {
		try {
			return (entry.members().get("time") instanceof String time) ? Instant.parse(time) : entry.createdAt();
		}
		catch (DateTimeException ex) {
			return entry.createdAt();
		}
	}

	/** In the language of the page, else in one of those the act is binding in. */
	private static String text(RegisteredEntry entry, String name, Language language, String otherwise) {
		@Nullable Object member = entry.members().get(name);
		if (!(member instanceof Map<?, ?> texts)) {
			return (member instanceof String plain) ? plain : otherwise;
		}
		return Stream.of(language, Language.KK, Language.RU)
			.map((candidate) -> texts.get(candidate.code()))
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.findFirst()
			.orElse(otherwise);
	}

}
