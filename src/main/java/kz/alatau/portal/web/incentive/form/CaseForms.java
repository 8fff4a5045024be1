package kz.alatau.portal.web.incentive.form;

import java.util.List;
import java.util.Locale;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes the form of what was typed in it. */
@Component
public class CaseForms {

	private final IncentiveWords words;

	CaseForms(IncentiveWords words) {
		this.words = words;
	}

	/**
	 * The form.
	 * @param typed what was typed
	 * @param refusals what is wrong with it
	 * @param add list that gets another empty entry; empty for none
	 */
	public CaseForm form(TypedCase typed, List<Refusal> refusals, @Nullable String add, Locale locale) {
		return new FormWriter(this.words.in(locale), typed, refusals, (add != null) ? add : "").form();
	}

}
