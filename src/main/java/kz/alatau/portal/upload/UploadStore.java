package kz.alatau.portal.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import kz.alatau.portal.upload.UploadRun.Position;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The uploads in the database. Each change is a transaction of its own, whatever the
 * caller is in, because other instances are to see it at once.
 */
@Component
class UploadStore {

	/** An instance that has been silent for longer is taken for dead. */
	static final Duration SILENCE = Duration.ofSeconds(60);

	private final JdbcClient database;

	private final FaultRows faults;

	private final TransactionTemplate transaction;

	private final Clock clock;

	UploadStore(JdbcClient database, FaultRows faults, PlatformTransactionManager transactions, Clock clock) {
		this.database = database;
		this.faults = faults;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	UploadId insert(NewUpload upload, long bytes) {
		return write(() -> this.database.sql("""
				insert into upload (kind, file_name, bytes, started_by, started_at, heartbeat_at, state)
				values (:kind, :fileName, :bytes, :startedBy, :now, :now, 'WAITING') returning id""")
			.param("kind", upload.kind())
			.param("fileName", upload.fileName())
			.param("bytes", bytes)
			.param("startedBy", upload.startedBy())
			.param("now", now())
			.query((row, number) -> new UploadId(row.getLong("id")))
			.single());
	}

	void begin(UploadId id) {
		write(() -> this.database
			.sql("update upload set state = 'RUNNING', heartbeat_at = :now where id = :id and finished_at is null")
			.param("now", now())
			.param("id", id.value())
			.update());
	}

	/** The instance lives, and the work has come so far. */
	void beat(UploadId id, @Nullable Position position) {
		write(() -> place(position, """
				update upload set stage = :stage, done = :done, total = :total, heartbeat_at = :now
				where id = :id and finished_at is null""").param("now", now()).param("id", id.value()).update());
	}

	/** The end with a result; faults are kept in the same transaction. */
	void finish(UploadId id, @Nullable Position position, TaskResult result) {
		this.transaction.executeWithoutResult((status) -> {
			switch (result) {
				case TaskResult.Done done -> finish(id, position, done);
				case TaskResult.Refused refused -> finish(id, position, refused);
			}
		});
	}

	private void finish(UploadId id, @Nullable Position position, TaskResult.Done done) {
		place(position, """
				update upload set state = 'DONE', stage = :stage, done = :done, total = :total, finished_at = :now,
				rows_taken = :rows, link = :link, report = :report where id = :id""").param("now", now())
			.param("rows", done.rows())
			.param("link", done.link())
			.param("report", done.report())
			.param("id", id.value())
			.update();
	}

	private void finish(UploadId id, @Nullable Position position, TaskResult.Refused refused) {
		place(position, """
				update upload set state = 'REFUSED', stage = :stage, done = :done, total = :total, finished_at = :now,
				fault_count = :faults where id = :id""").param("now", now())
			.param("faults", refused.total())
			.param("id", id.value())
			.update();
		this.faults.insert(id, refused.faults());
	}

	/** The end without a result. */
	void end(UploadId id, UploadState state) {
		write(() -> this.database
			.sql("update upload set state = :state, finished_at = :now where id = :id and finished_at is null")
			.param("state", state.name())
			.param("now", now())
			.param("id", id.value())
			.update());
	}

	/** What dead instances have left unfinished. */
	void endForgotten() {
		write(() -> this.database.sql("""
				update upload set state = 'INTERRUPTED', finished_at = :now
				where finished_at is null and heartbeat_at < :deadline""")
			.param("now", now())
			.param("deadline", now().minus(SILENCE))
			.update());
	}

	Optional<Upload> find(UploadId id) {
		return this.database.sql("select * from upload where id = :id")
			.param("id", id.value())
			.query(new UploadRow(now().minus(SILENCE)))
			.optional()
			.map((upload) -> (upload.faultCount() > 0) ? upload.with(this.faults.of(id)) : upload);
	}

	List<Upload> latest(int most) {
		return this.database.sql("select * from upload order by id desc limit :most")
			.param("most", most)
			.query(new UploadRow(now().minus(SILENCE)))
			.list();
	}

	private JdbcClient.StatementSpec place(@Nullable Position position, String sql) {
		return this.database.sql(sql)
			.param("stage", (position != null) ? position.stage().name() : null)
			.param("done", (position != null) ? position.done() : 0L)
			.param("total", (position != null) ? position.total() : 0L);
	}

	private <T> T write(Supplier<T> change) {
		return Objects.requireNonNull(this.transaction.execute((status) -> change.get()));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
