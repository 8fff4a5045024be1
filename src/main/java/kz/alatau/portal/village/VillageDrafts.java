package kz.alatau.portal.village;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.Stage;
import kz.alatau.portal.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Village data before it is published: one person imports a draft, a second one publishes
 * it. An import is whole: what its file does not name is gone when it is published.
 * Unknown numbers are a fault of the caller, who has read the draft before.
 */
@Service
@Transactional
public class VillageDrafts {

	private final VillageRepository villages;

	private final VillageSets sets;

	private final DataVersions versions;

	private final DataAudit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VillageDrafts(VillageRepository villages, VillageSets sets, DataVersions versions, DataAudit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.villages = villages;
		this.sets = sets;
		this.versions = versions;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Stores a draft, if the file has no fault.
	 * @param faults takes what is wrong with the file
	 * @return the number of the data version; empty, and nothing stored, with a fault
	 */
	public Optional<Integer> store(VillageDataKind kind, DataFile file, Faults faults, String by, Progress progress) {
		VillageFile reader = new VillageFile(file, faults, progress);
		IntUnaryOperator write = switch (kind) {
			case VILLAGES -> {
				List<VillageProfile> read = reader.villages();
				yield (set) -> this.sets.writeVillages(set, read);
			}
			case PRODUCTIVE_LAND -> {
				List<VillageField> read = reader.fields(known());
				yield (set) -> this.sets.writeFields(set, read);
			}
			case DWELLINGS -> {
				Set<String> known = known();
				// Once to check, once to store: two million dwellings are not kept in
				// between.
				reader.dwellings(known, (dwelling) -> {
				});
				VillageFile again = new VillageFile(file, faults,
						(stage, done, total) -> progress.at(Stage.STORE, done, total));
				yield (set) -> this.sets.writeDwellings(set, (each) -> again.dwellings(known, each));
			}
		};
		return faults.any() ? Optional.empty() : Optional.of(store(kind, file, by, write));
	}

	/**
	 * Stores a set and drafts a version with it.
	 * @param write writes the rows of the set and tells how many there are
	 */
	private int store(VillageDataKind kind, DataFile file, String by, IntUnaryOperator write) {
		int set = this.versions.newSet(kind, file.name(), by, this.clock.instant());
		int rows = write.applyAsInt(set);
		this.versions.lock();
		return this.audit.imported(this.versions.draft(kind, set, rows, by, this.clock.instant()), kind, file.name(),
				rows, by);
	}

	/** The drafts, by number. */
	@Transactional(readOnly = true)
	public List<DataVersion> all() {
		return this.versions.drafts();
	}

	/** The published versions, the newest first. */
	@Transactional(readOnly = true)
	public List<DataVersion> latestPublished(int most) {
		return this.versions.latestPublished(most);
	}

	/** A version, draft or published. */
	@Transactional(readOnly = true)
	public Optional<DataVersion> find(int number) {
		return this.versions.find(number);
	}

	/** Whether another version has been published since the draft was made. */
	@Transactional(readOnly = true)
	public boolean isStale(DataVersion draft) {
		return !Objects.equals(draft.basedOn(), this.versions.inForce().map(DataVersion::number).orElse(null));
	}

	/** Why this person could not publish the draft now. */
	@Transactional(readOnly = true)
	public List<Refusal> publicationRefusals(DataVersion draft, String by) {
		List<Refusal> refusals = new ArrayList<>();
		if (draft.draftedBy().equals(by)) {
			refusals.add(Refusal.of("publish", "plan.gate.same-person"));
		}
		if (isStale(draft)) {
			refusals.add(Refusal.of("publish", "data.gate.stale"));
		}
		return refusals;
	}

	/**
	 * Publishes a draft: it is in force at once.
	 * @return what forbids it; empty when it is done
	 */
	public List<Refusal> publish(int number, String by) {
		this.versions.lock();
		DataVersion draft = draft(number);
		List<Refusal> refusals = publicationRefusals(draft, by);
		if (refusals.isEmpty()) {
			this.audit.published(draft, by);
			this.versions.publish(number, by, this.clock.instant());
			this.events.publishEvent(new VillageDataPublished(number));
		}
		return refusals;
	}

	/**
	 * Publishes what the starter data brought. It comes in one file after the other, so
	 * nothing is told: who loads it has the results computed once, at the end.
	 */
	void publishStarter(int number) {
		this.versions.publish(number, null, this.clock.instant());
	}

	/**
	 * Puts the draft upon the data in force now, after other data was published.
	 * @return the new number of the draft
	 */
	public int rebase(int number, String by) {
		this.versions.lock();
		DataVersion draft = draft(number);
		int set = this.versions.set(draft);
		int renewed = this.versions.draft(draft.kind(), set, draft.rows(), draft.draftedBy(), draft.draftedAt());
		delete(draft);
		this.audit.rebased(draft, renewed, this.versions.inForce().map(DataVersion::number).orElse(null), by);
		return renewed;
	}

	/** Deletes a draft with everything it brought. */
	public void discard(int number, String by) {
		this.versions.lock();
		DataVersion draft = draft(number);
		int set = this.versions.set(draft);
		delete(draft);
		this.audit.discarded(draft, by);
		this.sets.delete(draft.kind(), set);
	}

	private void delete(DataVersion draft) {
		this.events.publishEvent(new VillageDataDiscarded(draft.number()));
		this.versions.delete(draft.number());
	}

	private DataVersion draft(int number) {
		return this.versions.find(number)
			.filter(DataVersion::isDraft)
			.orElseThrow(() -> new NoSuchElementException("No draft " + number));
	}

	private Set<String> known() {
		return this.villages.findInForce()
			.stream()
			.map((village) -> village.profile().code().kato())
			.collect(Collectors.toUnmodifiableSet());
	}

}
