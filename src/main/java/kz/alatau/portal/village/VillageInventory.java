package kz.alatau.portal.village;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javax.sql.DataSource;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that a data version holds, for those who compute with it. */
@Service
@Transactional(readOnly = true)
public class VillageInventory {

	/** Rows the driver keeps at a time: there may be two million. */
	private static final int FETCH = 5_000;

	private final VillageRepository villages;

	private final DataVersions versions;

	private final JdbcClient jdbc;

	private final JdbcTemplate streaming;

	VillageInventory(VillageRepository villages, DataVersions versions, DataSource database) {
		this.villages = villages;
		this.versions = versions;
		this.jdbc = JdbcClient.create(database);
		this.streaming = new JdbcTemplate(database);
		this.streaming.setFetchSize(FETCH);
	}

	/** The data version in force; empty before the first import. */
	public OptionalInt inForce() {
		return this.versions.inForce().map((version) -> OptionalInt.of(version.number())).orElseGet(OptionalInt::empty);
	}

	/** The villages of a version, by KATO code. */
	public List<VillageProfile> villages(int version) {
		return this.villages.findOfVersion(version).stream().map(Village::profile).toList();
	}

	/** A village of a version by its name in addresses. */
	public Optional<VillageProfile> village(int version, String slug) {
		return this.villages.findOfVersionBySlug(version, slug).map(Village::profile);
	}

	/** The productive land of a version. */
	public List<VillageField> fields(int version) {
		return this.jdbc.sql("""
				select l.village_kato, l.land_use, l.geometry_basis, l.boundary from productive_land l
				join village_data_version v on l.data_set = v.land_set where v.number = ? order by l.id""")
			.param(version)
			.query((row, index) -> new VillageField(new VillageCode(row.getString(1)),
					ProductiveUse.valueOf(row.getString(2)), Basis.valueOf(row.getString(3)),
					Boundary.ofWkb(row.getBytes(4))))
			.list();
	}

	/** Shows every dwelling of a version, one after the other, none of them kept here. */
	public void forEachDwelling(int version, DwellingVisitor visitor) {
		this.streaming.query("""
				select d.village_kato, d.households, d.geometry_basis, d.boundary from dwelling d
				join village_data_version v on d.data_set = v.dwelling_set where v.number = ?""", (row) -> {
			visitor.visit(row.getString(1), row.getInt(2), Basis.valueOf(row.getString(3)), row.getBytes(4));
		}, version);
	}

	/** Looks at a dwelling. */
	@FunctionalInterface
	public interface DwellingVisitor {

		/**
		 * Takes one dwelling.
		 * @param kato its village
		 * @param wkb footprint or point, well-known binary, WGS 84
		 */
		void visit(String kato, int households, Basis basis, byte[] wkb);

	}

}
