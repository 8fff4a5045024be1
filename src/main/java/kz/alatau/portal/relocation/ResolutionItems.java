package kz.alatau.portal.relocation;

import java.util.List;

import kz.alatau.portal.relocation.procedure.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Items 1 to 3 of a resolution (413-IV, article 63(2)); items 4 and 5 are part of every
 * {@link NoticeContent}.
 *
 * @param ground empty when none was chosen yet
 * @param purpose what the land is needed for
 * @param owners who owns or uses the plots, without names of people
 */
public record ResolutionItems(@Nullable Ground ground, Wording purpose, List<PlotTaken> plots, Wording owners) {

	public ResolutionItems {
		plots = List.copyOf(plots);
	}

}
