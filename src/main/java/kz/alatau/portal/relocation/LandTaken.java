package kz.alatau.portal.relocation;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much land is taken for state needs: from the notices here, beside what is
 * published.
 */
@Service
@Transactional(readOnly = true)
public class LandTaken {

	private final NoticeRepository notices;

	private final LandFigureRepository figures;

	LandTaken(NoticeRepository notices, LandFigureRepository figures) {
		this.notices = notices;
		this.figures = figures;
	}

	/** Sums of all notices, and all figures. */
	public LandReport report() {
		List<PublishedFigure> published = this.figures.findAllByOrderByAsOfAscIdAsc()
			.stream()
			.map(LandFigure::published)
			.toList();
		return LandCalculator.report(this.notices.orderedLand(), published);
	}

}
