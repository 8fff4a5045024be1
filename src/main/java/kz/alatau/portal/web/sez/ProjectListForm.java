package kz.alatau.portal.web.sez;

import java.util.Locale;

import kz.alatau.portal.sez.ProjectFilter;
import kz.alatau.portal.sez.ProjectStatus;
import kz.alatau.portal.sez.Sector;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

/** What a reader chose above the list of projects; empty choices do not narrow it. */
record ProjectListForm(@Nullable String q, @Nullable String district, @Nullable Sector sector,
		@Nullable ProjectStatus status, ProjectFilter.@Nullable Sort sort, @Nullable Integer page) {

	private static final int LONGEST_QUERY = 100;

	private static final int LAST_PAGE = 10_000;

	ProjectFilter filter(Locale locale) {
		return new ProjectFilter(query(),
				(this.district == null || this.district.isBlank()) ? null : this.district.toUpperCase(Locale.ROOT),
				this.sector, this.status, (this.sort != null) ? this.sort : ProjectFilter.Sort.NAME,
				Language.of(locale), index());
	}

	private @Nullable String query() {
		if (this.q == null || this.q.isBlank()) {
			return null;
		}
		return this.q.substring(0, Math.min(this.q.length(), LONGEST_QUERY));
	}

	/** Readers count pages from 1. */
	private int index() {
		return (this.page == null) ? 0 : Math.clamp(this.page - 1, 0, LAST_PAGE);
	}

}
