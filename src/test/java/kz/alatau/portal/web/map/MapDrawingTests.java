package kz.alatau.portal.web.map;

import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.ProjectedBoundary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MapDrawingTests {

	private final MapDrawing drawing = new MapDrawing(new Extent(0, 0, 100, 100));

	@Test
	void onlyWhatIsSeenOfAnAreaIsDrawn() {
		this.drawing.area("zone", ProjectedBoundary.ofWkt("POLYGON((50 50, 5000 50, 5000 5000, 50 5000, 50 50))"));
		assertThat(this.drawing.layer(false).shapes()).singleElement()
			.satisfies((shape) -> assertThat(shape.path()).contains("500 500", "1000 0").doesNotContain("50000"));
	}

	@Test
	void anAreaWhoseRectangleAloneMeetsThePictureIsNotDrawn() {
		this.drawing.area("zone",
				ProjectedBoundary.ofWkt("POLYGON((90 -500, 600 -500, 600 90, 590 90, 590 -490, 90 -490, 90 -500))"));
		assertThat(this.drawing.layer(false).shapes()).isEmpty();
	}

}
