package kz.alatau.portal.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.dataset.Stage;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;

/**
 * Reads a row of the table, without its faults.
 *
 * @param deadline an unfinished upload that has not been heard of since then is
 * interrupted, though nobody was left to say so
 */
record UploadRow(OffsetDateTime deadline) implements RowMapper<Upload> {

	@Override
	public Upload mapRow(ResultSet row, int number) throws SQLException {
		String stage = row.getString("stage");
		return new Upload(new UploadId(row.getLong("id")), text(row, "kind"), text(row, "file_name"),
				row.getLong("bytes"), text(row, "started_by"), Objects.requireNonNull(instant(row, "started_at")),
				instant(row, "finished_at"), state(row), (stage != null) ? Stage.valueOf(stage) : null,
				row.getLong("done"), row.getLong("total"), row.getInt("rows_taken"), row.getString("link"),
				row.getString("report"), List.of(), row.getInt("fault_count"));
	}

	private UploadState state(ResultSet row) throws SQLException {
		UploadState state = UploadState.valueOf(text(row, "state"));
		OffsetDateTime heartbeat = row.getObject("heartbeat_at", OffsetDateTime.class);
		return (!state.isOver() && heartbeat.isBefore(this.deadline)) ? UploadState.INTERRUPTED : state;
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getString(column), column);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
