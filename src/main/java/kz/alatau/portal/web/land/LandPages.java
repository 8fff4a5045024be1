package kz.alatau.portal.web.land;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.LandCheck;
import kz.alatau.portal.relocation.LandReport;
import kz.alatau.portal.relocation.PublishedFigure;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the sums, their chart and the sources together. */
@Component
class LandPages {

	private final Sources sources;

	LandPages(Sources sources) {
		this.sources = sources;
	}

	LandPage page(LandReport report) {
		List<String> codes = report.figures().stream().map(PublishedFigure::sourceCode).toList();
		Map<String, SourceReference> found = this.sources.byCode(codes);
		List<LandPage.Figure> figures = report.figures()
			.stream()
			.map((figure) -> new LandPage.Figure(figure, found.get(figure.sourceCode()), check(report, figure)))
			.toList();
		return new LandPage(report.rows(), report.totals(), figures, LandChart.of(report));
	}

	private static @Nullable LandCheck check(LandReport report, PublishedFigure figure) {
		return report.checks().stream().filter((check) -> check.figure() == figure).findFirst().orElse(null);
	}

}
