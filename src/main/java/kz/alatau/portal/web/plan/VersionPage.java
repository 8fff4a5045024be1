package kz.alatau.portal.web.plan;

import java.util.List;

import kz.alatau.portal.plan.PlanLegalBasis;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.plan.ZoneLine;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.web.map.MapPicture;
import org.jspecify.annotations.Nullable;

/**
 * A published version of the plan.
 *
 * @param acts sources of its act
 * @param standing what to say of the day somebody asked about; empty if nobody did
 * @param map empty until the boundary of the city is known
 * @param results empty until they have been computed
 * @param zones a page of them
 * @param page of the zones, counted from 1
 */
record VersionPage(PlanLine line, List<SourceReference> acts, @Nullable Standing standing, @Nullable MapPicture map,
		@Nullable VersionResults results, List<ZoneLine> zones, int page, int pages) {

	public PlanVersionSummary version() {
		return this.line.version();
	}

	/** Why it applies; empty if it is not in force. */
	public @Nullable PlanLegalBasis legalBasis() {
		return this.line.inForce() ? PlanLegalBasis.of(version().act()) : null;
	}

	/** Whether anything on the page is only schematic. */
	public boolean isSchematic() {
		return (this.map != null && this.map.schematic()) || (this.results != null && this.results.key().schematic());
	}

}
