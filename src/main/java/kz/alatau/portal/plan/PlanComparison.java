package kz.alatau.portal.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import kz.alatau.portal.plan.ZoneChange.Aspect;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares two versions zone by zone, by code. The database does it: boundaries never
 * leave it.
 */
@Service
@Transactional(readOnly = true)
public class PlanComparison {

	/** The longest page of changes. */
	public static final int PAGE = 100;

	private static final String JOIN = """
			from (select * from zone where plan_version = :from) a
			full join (select * from zone where plan_version = :to) b on a.code = b.code
			""";

	private static final String DIFFERENT = """
			(a.code is null or b.code is null or a.boundary <> b.boundary or
			(a.district_code, a.name_kk, a.name_ru, a.name_en, a.land_use, a.disposition, a.phase_start, a.phase_end,
			a.geometry_basis) is distinct from (b.district_code, b.name_kk, b.name_ru, b.name_en, b.land_use,
			b.disposition, b.phase_start, b.phase_end, b.geometry_basis))""";

	private final JdbcClient jdbc;

	PlanComparison(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Compares.
	 * @param page of the changes, counted from 0
	 */
	public PlanDifference difference(int from, int to, int page) {
		List<ZoneChange> changes = this.jdbc
			.sql("select " + ZoneLines.columns("a") + ", " + ZoneLines.columns("b")
					+ ", a.boundary is distinct from b.boundary as moved " + JOIN + " where " + DIFFERENT
					+ " order by coalesce(a.code, b.code) limit " + PAGE + " offset :offset")
			.param("from", from)
			.param("to", to)
			.param("offset", (long) page * PAGE)
			.query((row, index) -> change(row))
			.list();
		return this.jdbc.sql(
				"select count(*) filter (where a.code is null) as added, count(*) filter (where b.code is null) as removed,"
						+ " count(*) filter (where a.code is not null and b.code is not null and " + DIFFERENT
						+ ") as changed, count(*) as everything " + JOIN)
			.param("from", from)
			.param("to", to)
			.query((row, index) -> difference(row, changes))
			.single();
	}

	/** The codes of all zones that differ, in their order. */
	public ChangedCodes changedCodes(int from, int to) {
		Map<ZoneChange.Kind, List<String>> codes = new EnumMap<>(ZoneChange.Kind.class);
		this.jdbc
			.sql("select a.code as a_code, b.code as b_code " + JOIN + " where " + DIFFERENT
					+ " order by coalesce(a.code, b.code)")
			.param("from", from)
			.param("to", to)
			.query((row) -> {
				String before = row.getString("a_code");
				String after = row.getString("b_code");
				ZoneChange.Kind kind = (before == null) ? ZoneChange.Kind.ADDED
						: (after == null) ? ZoneChange.Kind.REMOVED : ZoneChange.Kind.CHANGED;
				codes.computeIfAbsent(kind, (key) -> new ArrayList<>()).add((before != null) ? before : after);
			});
		return new ChangedCodes(codes.getOrDefault(ZoneChange.Kind.ADDED, List.of()),
				codes.getOrDefault(ZoneChange.Kind.REMOVED, List.of()),
				codes.getOrDefault(ZoneChange.Kind.CHANGED, List.of()));
	}

	private static PlanDifference difference(ResultSet row, List<ZoneChange> changes) throws SQLException {
		int added = row.getInt("added");
		int removed = row.getInt("removed");
		int changed = row.getInt("changed");
		return new PlanDifference(added, removed, changed, row.getInt("everything") - added - removed - changed,
				changes);
	}

	private static ZoneChange change(ResultSet row) throws SQLException {
		ZoneLine before = ZoneLines.readOptional(row, "a");
		ZoneLine after = ZoneLines.readOptional(row, "b");
		String code = Objects.requireNonNull((before != null) ? before : after).code();
		Set<Aspect> aspects = (before != null && after != null) ? aspects(before, after, row.getBoolean("moved"))
				: Set.of();
		return new ZoneChange(code, before, after, aspects);
	}

	private static Set<Aspect> aspects(ZoneLine before, ZoneLine after, boolean moved) {
		Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
		add(aspects, Aspect.DISPOSITION, before.disposition() != after.disposition());
		add(aspects, Aspect.PHASE, !before.phase().equals(after.phase()));
		add(aspects, Aspect.LAND_USE, before.landUse() != after.landUse());
		add(aspects, Aspect.DISTRICT, !Objects.equals(before.district(), after.district()));
		add(aspects, Aspect.NAME, !Objects.equals(before.name(), after.name()));
		add(aspects, Aspect.BASIS, before.basis() != after.basis());
		add(aspects, Aspect.BOUNDARY, moved);
		return aspects;
	}

	private static void add(Set<Aspect> aspects, Aspect aspect, boolean different) {
		if (different) {
			aspects.add(aspect);
		}
	}

	/** Which zones differ, by code. */
	public record ChangedCodes(List<String> added, List<String> removed, List<String> changed) {

		public ChangedCodes {
			added = List.copyOf(added);
			removed = List.copyOf(removed);
			changed = List.copyOf(changed);
		}

	}

}
