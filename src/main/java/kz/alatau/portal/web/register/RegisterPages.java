package kz.alatau.portal.web.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.register.Checkpoint;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisterFaultException;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what the page of the register shows. */
@Component
class RegisterPages {

	private static final int MOST_LINES = 20;

	private final PublicRegister register;

	RegisterPages(PublicRegister register) {
		this.register = register;
	}

	RegisterPage page(Locale locale) {
		List<RegisterPage.Line> lines = this.register.latest(MOST_LINES)
			.stream()
			.map((entry) -> new RegisterPage.Line(entry, title(entry, Language.of(locale))))
			.toList();
		return new RegisterPage(checkpoint(), this.register.key(), lines);
	}

	private @Nullable Checkpoint checkpoint() {
		try {
			return this.register.checkpoint().checkpoint();
		}
		catch (RegisterFaultException ex) {
			return null;
		}
	}

	/** In the language of the page, else in one of those the act is binding in. */
	private static String title(RegisteredEntry entry, Language language) {
		Map<?, ?> titles = (entry.members().get("title") instanceof Map<?, ?> map) ? map : Map.of();
		return Stream.of(language, Language.KK, Language.RU)
			.map((candidate) -> titles.get(candidate.code()))
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.findFirst()
			.orElse(entry.number());
	}

}
