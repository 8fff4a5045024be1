package kz.alatau.portal.relocation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out numbers, a row of them for each year, none twice. */
@Component
class NoticeNumbers {

	private static final String NEXT = """
			insert into notice_number (year, last) values (:year, 1)
			on conflict (year) do update set last = notice_number.last + 1
			returning last""";

	private final JdbcClient database;

	NoticeNumbers(JdbcClient database) {
		this.database = database;
	}

	/** The next number of the year; taken back only if the transaction fails. */
	NoticeNumber next(int year) {
		return NoticeNumber.of(year, this.database.sql(NEXT).param("year", year).query(Integer.class).single());
	}

}
