package kz.alatau.portal.web.whatif;

import java.util.List;

import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.exposure.WhatIfOutcome;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A question and what came of it.
 *
 * @param answer empty where there is none
 * @param refusals what is wrong, by field
 * @param faults what is wrong in the file
 * @param busy whether it is worth asking again in a moment
 */
public record WhatIfQuestion(WhatIfOutcome.@Nullable Computed answer, List<Refusal> refusals, List<ImportFault> faults,
		boolean busy) {

	/** Nothing has been asked yet. */
	public static final WhatIfQuestion NONE = new WhatIfQuestion(null, List.of(), List.of(), false);

	public WhatIfQuestion {
		refusals = List.copyOf(refusals);
		faults = List.copyOf(faults);
	}

	static WhatIfQuestion of(WhatIfOutcome outcome) {
		return switch (outcome) {
			case WhatIfOutcome.Computed computed -> new WhatIfQuestion(computed, List.of(), List.of(), false);
			case WhatIfOutcome.Refused refused -> refused(refused.refusals());
			case WhatIfOutcome.Busy _ -> new WhatIfQuestion(null, List.of(), List.of(), true);
		};
	}

	static WhatIfQuestion refused(List<Refusal> refusals) {
		return new WhatIfQuestion(null, refusals, List.of(), false);
	}

	static WhatIfQuestion faulty(List<ImportFault> faults) {
		return new WhatIfQuestion(null, List.of(Refusal.of("file", "what-if.form.faults")), faults, false);
	}

	public HttpStatus status() {
		if (this.busy) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		return this.refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
