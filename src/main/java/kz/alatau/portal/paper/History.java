package kz.alatau.portal.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import kz.alatau.portal.paper.PaperAnswer.Genuine;
import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.RegisteredEntry;

/**
 * Reads from the entries of a notice or a plan, in their order, what has become of one of
 * them.
 */
final class History {

	private History() {
	}

	static Genuine removed(RegisteredEntry entry, List<RegisteredEntry> history, RegisteredEntry removal) {
		return new Genuine(entry, Standing.REMOVED, newest(entry, history), removal);
	}

	/** The gravest comes first: who holds a withdrawn paper must not read "corrected". */
	static Genuine answer(RegisteredEntry entry, List<RegisteredEntry> history) {
		RegisteredEntry newest = newest(entry, history);
		Optional<RegisteredEntry> withdrawal = last(history, (other) -> other.kind() == EntryKind.NOTICE_WITHDRAWAL
				&& other.version() == entry.version() && other.index() > entry.index());
		if (withdrawal.isPresent()) {
			return new Genuine(entry, Standing.WITHDRAWN, newest, withdrawal.get());
		}
		Optional<RegisteredEntry> end = last(history,
				(other) -> other.kind() == EntryKind.NOTICE_TERMINATION && other.index() > entry.index());
		if (end.isPresent()) {
			return new Genuine(entry, Standing.ENDED, newest, end.get());
		}
		return (newest.index() > entry.index()) ? new Genuine(entry, replaced(newest.kind()), newest, newest)
				: new Genuine(entry, Standing.IN_FORCE, newest, null);
	}

	private static Standing replaced(EntryKind by) {
		return switch (by) {
			case NOTICE_CORRECTION -> Standing.CORRECTED;
			case NOTICE_RESTART -> Standing.RESTARTED;
			case NOTICE_TERMINATION -> Standing.ENDED;
			case NOTICE, PLAN_VERSION, NOTICE_WITHDRAWAL, REMOVAL -> Standing.REPLACED;
		};
	}

	private static RegisteredEntry newest(RegisteredEntry entry, List<RegisteredEntry> history) {
		return last(history, (other) -> isVersion(other) && other.index() > entry.index()).orElse(entry);
	}

	/** Withdrawals and removals say something of versions, they are none. */
	private static boolean isVersion(RegisteredEntry entry) {
		return entry.kind() != EntryKind.NOTICE_WITHDRAWAL && entry.kind() != EntryKind.REMOVAL;
	}

	private static Optional<RegisteredEntry> last(List<RegisteredEntry> history, Predicate<RegisteredEntry> wanted) {
		return history.reversed().stream().filter(wanted).findFirst();
	}

}
