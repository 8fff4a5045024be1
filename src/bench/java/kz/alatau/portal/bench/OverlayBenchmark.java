package kz.alatau.portal.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import kz.alatau.portal.exposure.ExposureInputs;
import kz.alatau.portal.exposure.ExposureModel;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 200,000 dwellings and 200 villages by 3,600 zones. What counts is the area by zone;
 * with "index" the boundaries come as they are read and everything else is built anew.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OverlayBenchmark {

	static final int DWELLINGS = 200_000;

	private List<Footprint> dwellings;

	private List<ProjectedBoundary> villages;

	private List<ProjectedBoundary> zones;

	private OurOverlay ours;

	/**
	 * Boundaries are read in the setup; what the first question would cost is measured.
	 */
	@Setup
	public void read() {
		BenchTables tables = BenchTables.of(DWELLINGS);
		this.dwellings = tables.dwellings(Footprint::ofWkt);
		this.villages = tables.polygons("villages", ProjectedBoundary::ofWkt);
		this.zones = tables.polygons("zones", ProjectedBoundary::ofWkt);
		this.ours = OurOverlay.build(this.zones);
	}

	@Benchmark
	public double[] dwellings() {
		return this.ours.dwellings(this.dwellings);
	}

	@Benchmark
	public double[] villages() {
		return this.ours.villages(this.villages);
	}

	/** Boundaries nobody has asked anything yet. */
	@State(Scope.Benchmark)
	public static class Fresh {

		private List<ProjectedBoundary> villages;

		private List<ProjectedBoundary> zones;

		@Setup(Level.Invocation)
		public void forget(OverlayBenchmark read) {
			this.villages = OurOverlay.fresh(read.villages);
			this.zones = OurOverlay.fresh(read.zones);
		}

	}

	@Benchmark
	public double[] dwellingsWithIndex(Fresh fresh) {
		return OurOverlay.build(fresh.zones).dwellings(this.dwellings);
	}

	@Benchmark
	public double[] villagesWithIndex(Fresh fresh) {
		return OurOverlay.build(fresh.zones).villages(fresh.villages);
	}

	/** The whole method on the same data. */
	@State(Scope.Benchmark)
	public static class Model {

		private ExposureInputs read;

		private ExposureInputs inputs;

		@Setup
		public void read() {
			this.read = ModelInputs.of(BenchTables.of(DWELLINGS));
		}

		@Setup(Level.Invocation)
		public void forget() {
			this.inputs = ModelInputs.fresh(this.read);
		}

	}

	@Benchmark
	public ExposureModel model(Model model) {
		return ExposureModel.of(model.inputs);
	}

	/** The yardstick, its tree and prepared zones built beforehand. */
	@State(Scope.Benchmark)
	public static class Jts {

		private List<Geometry> dwellings;

		private List<Geometry> villages;

		private JtsOverlay overlay;

		@Setup
		public void read() {
			BenchTables tables = BenchTables.of(DWELLINGS);
			this.dwellings = tables.dwellings(Jts::geometry);
			this.villages = tables.polygons("villages", Jts::geometry);
			this.overlay = new JtsOverlay(tables.polygons("zones", Jts::geometry));
		}

		private static Geometry geometry(String wkt) {
			try {
				return new WKTReader().read(wkt);
			}
			catch (ParseException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	@Benchmark
	public double[] dwellingsJts(Jts jts) {
		return jts.overlay.areas(jts.dwellings);
	}

	@Benchmark
	public double[] villagesJts(Jts jts) {
		return jts.overlay.areas(jts.villages);
	}

}
