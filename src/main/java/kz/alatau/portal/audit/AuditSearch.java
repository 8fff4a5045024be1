package kz.alatau.portal.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

/** Looks things up in the trail. */
@Service
public class AuditSearch {

	/**
	 * How many entries are read at once; values are bounded, so this bounds the memory.
	 */
	private static final int PORTION = 200;

	private final AuditRows rows;

	AuditSearch(AuditRows rows) {
		this.rows = rows;
	}

	/**
	 * Entries that answer the question, the newest first.
	 * @param before only entries with a smaller number
	 */
	public List<AuditRecord> newest(AuditQuestion question, long before, int most) {
		return this.rows.newest(new AuditCondition(question), before, most);
	}

	/** An entry by its number. */
	public Optional<AuditRecord> find(long number) {
		return this.rows.newest(new AuditCondition(AuditQuestion.ALL), number + 1, 1)
			.stream()
			.filter((entry) -> entry.number() == number)
			.findFirst();
	}

	/**
	 * Hands over the entries that answer the question, the oldest first, however many
	 * there are: those that stand in the trail now. They are read in portions, so that a
	 * slow reader of a download holds neither memory nor a connection.
	 */
	public void each(AuditQuestion question, Consumer<AuditRecord> reader) {
		AuditCondition condition = new AuditCondition(question);
		long last = this.rows.head().number();
		List<AuditRecord> portion = this.rows.oldest(condition, 0, last, PORTION);
		while (!portion.isEmpty()) {
			portion.forEach(reader);
			portion = this.rows.oldest(condition, portion.getLast().number(), last, PORTION);
		}
	}

}
