package kz.alatau.portal.relocation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where the land lies in the plans.
 *
 * @param map what shows the plots: hash or name of the attachment, empty when there is
 * none yet
 * @param planVersion number of the plan version it rests on, empty where it rests on none
 * @param phase code of the phase, empty where there is none
 */
@Embeddable
public record NoticePlace(String map, @Enumerated(EnumType.STRING) TerritoryType territory,
		@Nullable Integer planVersion, String phase) {

	NoticePlace shownIn(String sha256) {
		return new NoticePlace(sha256, this.territory, this.planVersion, this.phase);
	}

}
