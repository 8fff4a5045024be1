package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Valid polygons of every unpleasant kind, made up from a seed, and partners for them.
 */
public final class RandomShapes {

	static final double EAST = 680_000;

	static final double NORTH = 4_840_000;

	private static final double SIZE = 1_000;

	private final Random random;

	public RandomShapes(int seed) {
		this.random = new Random(seed);
	}

	/** Any valid shape. */
	public ProjectedBoundary boundary() {
		return new ProjectedBoundary(shape());
	}

	/**
	 * A neighbour of a boundary on a plan, or nearly so; now and then a ring that crosses
	 * itself.
	 */
	public ProjectedBoundary neighbour(ProjectedBoundary other) {
		return new ProjectedBoundary((this.random.nextInt(12) == 0) ? crossingItself() : partner(other.geometry()));
	}

	private Geometry crossingItself() {
		List<Coordinate> ring = ring(5, 0.2, 1);
		return polygon(List.of(ring.get(0), ring.get(2), ring.get(4), ring.get(1), ring.get(3)));
	}

	/**
	 * Any shape: convex, concave, with a hole, in parts, a sliver, a box, touching
	 * itself.
	 */
	Geometry shape() {
		return switch (this.random.nextInt(8)) {
			case 0 -> polygon(ring(3, 1, 1));
			case 1 -> polygon(ring(4 + this.random.nextInt(40), 0.1, 1));
			case 2 -> withHole();
			case 3 -> inParts();
			case 4 -> sliver();
			case 5 -> grid();
			case 6 -> touchingItself();
			default -> polygon(ring(8, 1, 1));
		};
	}

	/** A shape that stands to the other one as neighbours on a plan do, or nearly so. */
	Geometry partner(Geometry other) {
		return switch (this.random.nextInt(8)) {
			case 0 -> other.copy();
			case 1 -> shifted(other, nearlyNothing());
			case 2 -> shifted(other, 50);
			case 3 -> mirrored(other, 0);
			case 4 -> mirrored(other, nearlyNothing());
			case 5 -> other.getEnvelope();
			case 6 -> divided(other);
			default -> shape();
		};
	}

	/** From a ten millionth of a metre to a millimetre, to either side. */
	private double nearlyNothing() {
		return Math.pow(10, -7 + 4 * this.random.nextDouble()) * (this.random.nextBoolean() ? 1 : -1);
	}

	private Geometry shifted(Geometry shape, double metres) {
		double angle = this.random.nextInt(8) * Math.PI / 4;
		return AffineTransformation.translationInstance(metres * Math.cos(angle), metres * Math.sin(angle))
			.transform(shape);
	}

	/** On the other side of the eastern edge of the rectangle around it. */
	private Geometry mirrored(Geometry shape, double gap) {
		double axis = shape.getEnvelopeInternal().getMaxX() + gap / 2;
		return new AffineTransformation(-1, 0, 2 * axis, 0, 1, 0).transform(shape);
	}

	/** The same with a point more on every edge, not quite on it for rounding. */
	private Geometry divided(Geometry shape) {
		return Densifier.densify(shape, SIZE / 7);
	}

	private Geometry withHole() {
		List<Coordinate> shell = ring(9, 0.5, 1);
		List<Coordinate> hole = new ArrayList<>();
		double scale = 0.2 + 0.7 * this.random.nextDouble();
		Coordinate centre = new Coordinate(EAST, NORTH);
		shell.forEach((point) -> hole
			.add(new Coordinate(centre.x + scale * (point.x - centre.x), centre.y + scale * (point.y - centre.y))));
		Polygon polygon = Boundary.GEOMETRIES.createPolygon(closed(shell), new LinearRing[] { closed(hole) });
		return shifted(polygon, SIZE * this.random.nextDouble());
	}

	private Geometry inParts() {
		Geometry one = polygon(ring(7, 0.3, 1));
		Geometry other = AffineTransformation.translationInstance(2.1 * SIZE, 0).transform(one);
		return Boundary.GEOMETRIES.createMultiPolygon(new Polygon[] { (Polygon) one, (Polygon) other });
	}

	private Geometry sliver() {
		double width = Math.pow(10, -4 + 4 * this.random.nextDouble());
		Geometry box = box(EAST, NORTH, EAST + SIZE, NORTH + width);
		double angle = (this.random.nextInt(4) == 0) ? 0 : Math.PI * this.random.nextDouble();
		return AffineTransformation.rotationInstance(angle, EAST, NORTH).transform(box);
	}

	/** A box on round coordinates, so that many share edges and corners. */
	private Geometry grid() {
		double west = EAST + 100 * this.random.nextInt(10);
		double south = NORTH + 100 * this.random.nextInt(10);
		return box(west, south, west + 100 * (1 + this.random.nextInt(5)), south + 100 * (1 + this.random.nextInt(5)));
	}

	/** A hole that touches the shell in a corner. */
	private Geometry touchingItself() {
		LinearRing shell = closed(List.of(at(0, 0), at(600, 0), at(600, 600), at(300, 300), at(0, 600)));
		LinearRing hole = closed(List.of(at(300, 300), at(200, 100), at(400, 100)));
		return shifted(Boundary.GEOMETRIES.createPolygon(shell, new LinearRing[] { hole }),
				100 * this.random.nextInt(3));
	}

	private static Coordinate at(double east, double north) {
		return new Coordinate(EAST + east, NORTH + north);
	}

	private static Geometry box(double west, double south, double east, double north) {
		return Boundary.GEOMETRIES.createPolygon(closed(List.of(new Coordinate(west, south),
				new Coordinate(east, south), new Coordinate(east, north), new Coordinate(west, north))));
	}

	private Geometry polygon(List<Coordinate> ring) {
		return shifted(Boundary.GEOMETRIES.createPolygon(closed(ring)), SIZE * this.random.nextDouble());
	}

	/** A ring around a centre that sees all of it, its corners between two distances. */
	private List<Coordinate> ring(int corners, double least, double most) {
		List<Coordinate> ring = new ArrayList<>();
		for (int i = 0; i < corners; i++) {
			double angle = 2 * Math.PI * (i + 0.8 * this.random.nextDouble()) / corners;
			double radius = SIZE * (least + (most - least) * this.random.nextDouble());
			ring.add(new Coordinate(EAST + radius * Math.cos(angle), NORTH + radius * Math.sin(angle)));
		}
		return ring;
	}

	private static LinearRing closed(List<Coordinate> ring) {
		List<Coordinate> closed = new ArrayList<>(ring);
		closed.add(ring.getFirst());
		return Boundary.GEOMETRIES.createLinearRing(closed.toArray(Coordinate[]::new));
	}

}
