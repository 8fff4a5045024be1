package kz.alatau.portal.verifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.RegisterFaultException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether the portal shows of notices what stands in the register: each edition that was
 * entered, with the same words, and no other.
 */
final class ShownNotices {

	private static final Pattern NUMBER = Pattern.compile("20\\d{2}-\\d{4,6}|DEMO-\\d{1,4}");

	private static final Set<String> PUBLICATIONS = Set.of(EntryKind.NOTICE.name(), EntryKind.NOTICE_RESTART.name(),
			EntryKind.NOTICE_CORRECTION.name(), EntryKind.NOTICE_TERMINATION.name());

	private static final int MOST_LATER = 1000;

	/** Editions by address, with the entries of their publication. */
	private final Map<String, JsonNode> publications = new TreeMap<>();

	private final Map<String, JsonNode> withdrawals = new TreeMap<>();

	private final Set<String> removals = new HashSet<>();

	private final Portal portal;

	ShownNotices(Portal portal) {
		this.portal = portal;
	}

	/** Takes note of an entry. */
	void read(JsonNode entry) {
		String number = entry.path("number").asString("");
		String kind = entry.path("kind").asString("");
		if (!NUMBER.matcher(number).matches()) {
			return;
		}
		String edition = number + "/versions/" + entry.path("version").asInt(0);
		if (PUBLICATIONS.contains(kind)) {
			this.publications.put(edition, entry);
		}
		else if (kind.equals(EntryKind.NOTICE_WITHDRAWAL.name())) {
			this.withdrawals.put(edition, entry);
		}
		else if (kind.equals(EntryKind.REMOVAL.name())) {
			this.removals.add(edition);
		}
	}

	/**
	 * Looks at each edition that was entered, then at what the list has beside them.
	 * @param size how many entries were read; what was published meanwhile is no fault
	 */
	void check(Report report, long size) {
		List<RegisterFaultException> faults = faults();
		if (!faults.isEmpty() && hasGrown(size)) {
			faults = faults();
		}
		report.all(faults, "notices: %d editions say what was entered, %d removed ones are not shown"
			.formatted(this.publications.size(), this.removals.size()));
	}

	private boolean hasGrown(long size) {
		List<Portal.Entry> later = later(size);
		later.stream()
			.map(Portal.Entry::canonical)
			.filter(Objects::nonNull)
			.forEach((text) -> read(JsonMapper.shared().readTree(text)));
		return !later.isEmpty();
	}

	/** What was found stands, even if nothing more can be asked. */
	private List<Portal.Entry> later(long size) {
		try {
			return this.portal.entries(size, size + MOST_LATER);
		}
		catch (NoAnswerException ex) {
			return List.of();
		}
	}

	private List<RegisterFaultException> faults() {
		List<String> editions = List.copyOf(this.publications.keySet());
		List<String> gone = List.copyOf(this.removals);
		List<RegisterFaultException> faults = new ArrayList<>(
				Parallel.faults(LongStream.range(0, editions.size()), (index) -> compare(editions.get((int) index))));
		faults.addAll(Parallel.faults(LongStream.range(0, gone.size()), (index) -> removed(gone.get((int) index))));
		faults.addAll(notEntered());
		return faults;
	}

	private void compare(String edition) {
		if (this.removals.contains(edition)) {
			return;
		}
		JsonNode shown = this.portal.edition(edition);
		JsonNode withdrawal = this.withdrawals.get(edition);
		List<String> differences = new ArrayList<>(
				EditionComparison.differences(this.publications.getOrDefault(edition, shown), shown));
		if (!shown.path("status").asString("").equals((withdrawal != null) ? "WITHDRAWN" : "PUBLISHED")) {
			differences.add("status");
		}
		if (withdrawal != null && !withdrawal.path("reason").equals(shown.at("/ended/reason"))) {
			differences.add("reason");
		}
		if (!differences.isEmpty()) {
			throw new RegisterFaultException("notice %s: the portal shows something else than was entered: %s"
				.formatted(edition, String.join(", ", differences)));
		}
	}

	private void removed(String edition) {
		if (!this.portal.isRemoved(edition)) {
			throw new RegisterFaultException("notice %s: entered as removed, but shown".formatted(edition));
		}
	}

	/** Editions in the list of which nothing was entered. */
	private List<RegisterFaultException> notEntered() {
		try {
			return this.portal.listedEditions()
				.stream()
				.filter((edition) -> !this.publications.containsKey(edition) && !this.removals.contains(edition))
				.map((edition) -> new RegisterFaultException("notice %s: shown, but never entered".formatted(edition)))
				.toList();
		}
		catch (RegisterFaultException ex) {
			return List.of(ex);
		}
	}

}
