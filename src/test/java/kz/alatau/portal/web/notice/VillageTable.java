package kz.alatau.portal.web.notice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.test.context.jdbc.SqlConfig;

/** The test needs villages; drop it once the village module brings its table. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Sql(scripts = "/db/village-if-missing.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS,
		config = @SqlConfig(separator = ScriptUtils.EOF_STATEMENT_SEPARATOR))
public @interface VillageTable {

}
