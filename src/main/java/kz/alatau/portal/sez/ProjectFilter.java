package kz.alatau.portal.sez;

import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which projects to list; what is empty does not narrow the list.
 *
 * @param query words to look for in names, investors and notes
 * @param language whose alphabet orders names
 * @param page counted from 0
 */
public record ProjectFilter(@Nullable String query, @Nullable String district, @Nullable Sector sector,
		@Nullable ProjectStatus status, Sort sort, Language language, int page) {

	/** How the list is ordered; what is not published comes last. */
	public enum Sort {

		NAME, NEWEST, INVESTMENT, JOBS

	}

}
