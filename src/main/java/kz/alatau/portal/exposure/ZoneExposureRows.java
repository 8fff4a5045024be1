package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what each zone alone does to a village. */
@Component
class ZoneExposureRows {

	private final JdbcClient jdbc;

	ZoneExposureRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ZoneExposure> of(int snapshotId, String kato) {
		return this.jdbc.sql("""
				select zone_code, disposition, phase_start, phase_end, basis, area_m2, productive_m2, dwellings,
				households, touched_dwellings from village_zone_exposure
				where snapshot_id = ? and village_kato = ? order by zone_code""")
			.params(snapshotId, kato)
			.query((row, index) -> new ZoneExposure(row.getString(1), Disposition.valueOf(row.getString(2)),
					new Phase(row.getInt(3), row.getInt(4)), Basis.valueOf(row.getString(5)),
					new Area(row.getDouble(6)), new Area(row.getDouble(7)), row.getInt(8), row.getInt(9),
					row.getInt(10)))
			.list();
	}

}
