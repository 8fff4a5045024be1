package kz.alatau.portal.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores zones in batches: a plan has up to twenty thousand of them. */
@Component
class ZoneWriter {

	private static final int BATCH = 1_000;

	private final JdbcTemplate jdbc;

	ZoneWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void write(int version, List<PlanZone> zones) {
		this.jdbc.batchUpdate("""
				insert into zone (plan_version, code, district_code, name_kk, name_ru, name_en, land_use, disposition,
				phase_start, phase_end, geometry_basis, boundary) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", zones,
				BATCH, (statement, zone) -> {
					LocalizedText name = zone.name();
					statement.setInt(1, version);
					statement.setString(2, zone.code());
					statement.setString(3, zone.district());
					statement.setString(4, in(name, LocalizedText::kk));
					statement.setString(5, in(name, LocalizedText::ru));
					statement.setString(6, in(name, LocalizedText::en));
					statement.setString(7, zone.landUse().name());
					statement.setString(8, zone.disposition().name());
					statement.setInt(9, zone.phase().start());
					statement.setInt(10, zone.phase().end());
					statement.setString(11, zone.basis().name());
					statement.setBytes(12, zone.boundary().wkb());
				});
	}

	private static @Nullable String in(@Nullable LocalizedText name, Function<LocalizedText, String> language) {
		return Optional.ofNullable(name).map(language).orElse(null);
	}

	/** Deletes the zones of a draft. */
	void delete(int version) {
		this.jdbc.update("delete from zone where plan_version = ?", version);
	}

}
