package kz.alatau.portal.upload;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.dataset.ImportFault;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The faults of refused files in the database, in the order of the file. */
@Component
class FaultRows {

	private static final int KEPT = 1_000;

	/** As wide as the columns of the table. */
	private static final int FIELD = 200;

	private static final int DETAIL = 500;

	private final JdbcTemplate database;

	FaultRows(JdbcTemplate database) {
		this.database = database;
	}

	void insert(UploadId id, List<ImportFault> faults) {
		List<Object[]> rows = new ArrayList<>();
		for (ImportFault fault : faults.subList(0, Math.min(KEPT, faults.size()))) {
			UploadFault row = row(fault);
			rows.add(new Object[] { id.value(), rows.size() + 1, row.unit(), row.number(), row.code(), row.field(),
					row.kind(), row.detail() });
		}
		this.database.batchUpdate("""
				insert into upload_fault (upload_id, line, unit, number, code, field, kind, detail)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
	}

	/** What the importers know of a fault, as it fits into the table. */
	private static UploadFault row(ImportFault fault) {
		return new UploadFault(fault.place().unit().name(), fault.place().number(), fault.place().code(),
				PlainText.of(fault.field(), FIELD), fault.kind().name(), PlainText.of(fault.detail(), DETAIL));
	}

	List<UploadFault> of(UploadId id) {
		return this.database.query("select * from upload_fault where upload_id = ? order by line",
				new DataClassRowMapper<>(UploadFault.class), id.value());
	}

}
