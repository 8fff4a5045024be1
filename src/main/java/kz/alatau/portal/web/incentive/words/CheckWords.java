package kz.alatau.portal.web.incentive.words;

import kz.alatau.portal.incentive.Check;

/**
 * A condition of a regime in words.
 *
 * @param code of the check
 * @param text what must be
 * @param result the answer
 * @param answer the answer in words
 * @param rule where it stands
 */
public record CheckWords(String code, String text, Check.Result result, String answer, SourceWords rule) {

	/** Whether it decided against the relief. */
	public boolean hasFailed() {
		return this.result == Check.Result.FAILED;
	}

}
