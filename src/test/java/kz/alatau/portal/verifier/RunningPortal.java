package kz.alatau.portal.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.TestDatabase;
import kz.alatau.portal.audit.AuditChain;
import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisterEntry;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.shared.Language;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A portal on a database of its own, which its owner may tamper with. */
public final class RunningPortal implements AutoCloseable {

	static final Path CHECK = Path.of("src/test/resources/register/check.py").toAbsolutePath();

	private static final String[] TABLES = { "register_tree", "register_entry", "register_node", "register_checkpoint",
			"register_file" };

	private final ConfigurableApplicationContext portal;

	private final String database;

	private RunningPortal(String database) {
		this.database = database;
		this.portal = new SpringApplicationBuilder(PortalApplication.class).run("--server.port=0",
				"--portal.data=target/data/" + database, "--portal.starter-data=none",
				"--spring.datasource.url=" + TestDatabase.url(database), "--spring.datasource.username=postgres",
				"--portal.staff.first-password=a long enough password");
	}

	/** A portal on an empty database. */
	public static RunningPortal start(String database) throws SQLException {
		return new RunningPortal(TestDatabase.create(database));
	}

	public <T> T bean(Class<T> type) {
		return this.portal.getBean(type);
	}

	/** Whether nobody has changed the trail of acts. */
	public boolean trailIsWhole() {
		return bean(AuditChain.class).check().isUnbroken();
	}

	PublicRegister register() {
		return this.portal.getBean(PublicRegister.class);
	}

	<T> T inTransaction(Supplier<T> work) {
		return this.portal.getBean(TransactionTemplate.class).execute((status) -> work.get());
	}

	/** Enters something of which the portal has no page to compare. */
	RegisteredEntry publish(int number) {
		RegisterEntry entry = RegisterEntry
			.of(EntryKind.PLAN_VERSION, "2026-%04d".formatted(number), 1, Instant.parse("2026-11-03T05:00:00Z"))
			.text("title", Map.of(Language.KK, "Хабарландыру " + number, Language.RU, "Объявление " + number))
			.value("demonstration", false);
		return inTransaction(() -> register().append(entry));
	}

	RegisteredEntry remove(long index) {
		RegisterEntry removal = RegisterEntry
			.of(EntryKind.REMOVAL, "removal of " + index, 1, Instant.parse("2026-11-20T05:00:00Z"))
			.text("reason", Map.of(Language.RU, "Решение суда № 1"));
		return inTransaction(() -> register().remove(index, removal));
	}

	public String address() {
		return "http://127.0.0.1:" + ((WebServerApplicationContext) this.portal).getWebServer().getPort();
	}

	/** What {@code verify-register} says, and its exit code in the last line. */
	public String verify(String... options) {
		return VerifierRun.of(address(), options);
	}

	/** What the program written from the recipe says. */
	String python(Path folder, String... saved) throws IOException, InterruptedException {
		Path output = folder.resolve("python");
		List<String> command = new ArrayList<>(List.of("python3", CHECK.toString(), address()));
		command.addAll(List.of(saved));
		int code = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start()
			.waitFor();
		String text = Files.readString(output);
		assertThat(code).as(text).isEqualTo(text.startsWith("FAULT ") ? 1 : 0);
		return text;
	}

	/** Keeps a copy of the register, behind its back. */
	public void keep() throws SQLException {
		for (String table : TABLES) {
			tamper("create table kept_" + table + " as select * from " + table);
		}
	}

	public void restore() throws SQLException {
		for (String table : TABLES) {
			tamper("delete from " + table, "insert into " + table + " select * from kept_" + table);
		}
	}

	/** What the owner of the database can do: triggers are switched off. */
	public void tamper(String... statements) throws SQLException {
		String[] all = new String[statements.length + 1];
		all[0] = "set session_replication_role = replica";
		System.arraycopy(statements, 0, all, 1, statements.length);
		execute(this.database, all);
	}

	void execute(String statement) throws SQLException {
		execute(this.database, statement);
	}

	private static void execute(String database, String... statements) throws SQLException {
		try (Connection connection = DriverManager.getConnection(TestDatabase.url(database));
				var statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	@Override
	public void close() {
		this.portal.close();
	}

}
