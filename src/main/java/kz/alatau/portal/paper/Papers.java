package kz.alatau.portal.paper;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisteredEntry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the papers of the portal. */
// Another module has papers too.
@Service("publishedPapers")
@Transactional(readOnly = true)
public class Papers {

	private final PublicRegister register;

	private final JdbcClient jdbc;

	private final Clock clock;

	Papers(PublicRegister register, JdbcClient jdbc, Clock clock) {
		this.register = register;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Remembers a PDF that was made of something published; doing it again changes
	 * nothing. Only its hash is kept.
	 * @param sha256 of the whole file, 64 hexadecimal digits in lower case
	 * @param registerIndex number of the entry that it shows
	 */
	@Transactional
	public void issued(String sha256, long registerIndex) {
		this.jdbc.sql("insert into paper (sha256, entry_index, created_at) values (?, ?, ?) on conflict do nothing")
			.params(sha256, registerIndex, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** What a code leads to. */
	public PaperAnswer ofCode(PaperCode code) {
		return this.register.entry(code.index())
			.filter((entry) -> PaperCode.of(entry).equals(code))
			.map(this::answer)
			.orElseGet(PaperAnswer.Unknown::new);
	}

	/**
	 * What a file is: a paper of the portal, or a file that was published with something.
	 * One that belongs to several versions is what it is in the newest of them.
	 * @param sha256 of the whole file, 64 hexadecimal digits in lower case
	 */
	public PaperAnswer ofFile(String sha256) {
		return Stream.concat(issued(sha256).stream(), this.register.ofFile(sha256).reversed().stream())
			.min(Comparator.comparing(RegisteredEntry::isRemoved))
			.map(this::answer)
			.orElseGet(PaperAnswer.Unknown::new);
	}

	private Optional<RegisteredEntry> issued(String sha256) {
		return this.jdbc.sql("select entry_index from paper where sha256 = ?")
			.param(sha256)
			.query(Long.class)
			.optional()
			.flatMap(this.register::entry);
	}

	private PaperAnswer answer(RegisteredEntry entry) {
		List<RegisteredEntry> history = this.register.ofNumber(entry.number());
		Long removal = entry.removedBy();
		return (removal != null) ? History.removed(entry, history, this.register.entry(removal).orElseThrow())
				: History.answer(entry, history);
	}

}
