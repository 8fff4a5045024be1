package kz.alatau.portal.web.notice.feed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeNumber;

/** Knows the days by which the procedure of a notice wants something done. */
public interface NoticeDeadlines {

	/**
	 * What is still to be done, by notice; those without anything may be missing.
	 * @param locale of the words
	 */
	Map<NoticeNumber, List<NoticeDeadline>> of(Collection<NoticeNumber> numbers, Locale locale);

}
