package kz.alatau.portal.sez;

import java.math.BigDecimal;
import java.time.LocalDate;

import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A project as its source describes it; what is empty is not published.
 *
 * @param country two letters
 * @param district code of the district
 * @param siteHectares size of the site
 * @param jobs permanent jobs announced
 * @param asOf the day the source speaks of
 */
public record ProjectProfile(String slug, LocalizedText name, @Nullable LocalizedText investor,
		@Nullable String country, Sector sector, @Nullable String district, @Nullable BigDecimal siteHectares,
		@Nullable Amount investment, @Nullable Integer jobs, ProjectStatus status, @Nullable Integer startYear,
		@Nullable Integer completionYear, @Nullable LocalDate asOf, String sourceCode, @Nullable LocalizedText notes) {

}
