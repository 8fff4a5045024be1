package kz.alatau.portal.relocation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.procedure.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** The records of a case or of a resolution, in the order of recording. */
final class CaseRecords {

	private final List<CaseEvent> all;

	private final Map<Long, CaseEvent> annulments;

	CaseRecords(List<CaseEvent> all) {
		this.all = List.copyOf(all);
		this.annulments = all.stream()
			.filter((event) -> event.annuls() != null)
			.collect(Collectors.toMap((event) -> Objects.requireNonNull(event.annuls()), Function.identity()));
	}

	/** What counts: no annulments, and nothing annulled. */
	List<CaseEvent> valid() {
		return this.all.stream().filter((event) -> event.annuls() == null && !isAnnulled(event.id())).toList();
	}

	List<CaseEvent> validOf(int round) {
		return valid().stream().filter((event) -> event.round() == round).toList();
	}

	/** Whether a medium proves the publication of an edition. */
	boolean provesMedia(int edition) {
		return validOf(edition).stream()
			.anyMatch((event) -> event.transition()
				.evidence()
				.stream()
				.anyMatch((evidence) -> evidence.kind() == EvidenceKind.MEDIA));
	}

	boolean isAnnulled(long id) {
		return this.annulments.containsKey(id);
	}

	/** The same records with one more. */
	CaseRecords with(CaseEvent next) {
		List<CaseEvent> more = new ArrayList<>(this.all);
		more.add(next);
		return new CaseRecords(more);
	}

	/** What counts without one of them. */
	List<CaseEvent> validWithout(long id) {
		return valid().stream().filter((event) -> event.id() != id).toList();
	}

	/** Every record with what became of it. */
	List<EventView> views() {
		return this.all.stream()
			.filter((event) -> event.annuls() == null)
			.map((event) -> event.view(annulment(event)))
			.toList();
	}

	private @Nullable CaseEvent annulment(CaseEvent event) {
		return this.annulments.get(event.id());
	}

}
