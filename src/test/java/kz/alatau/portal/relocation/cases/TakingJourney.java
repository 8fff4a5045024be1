package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ContractTerms;
import kz.alatau.portal.relocation.procedure.Evidence;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.relocation.procedure.TransitionAct;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks takings through the years 2025 and 2026, step by step. */
@TestComponent
public final class TakingJourney {

	public static final ContractTerms LAWFUL = new ContractTerms(true, true, true);

	private static final AtomicInteger RUNNING = new AtomicInteger();

	private final MemoryPublications publications;

	private final CaseUpkeep upkeep;

	private final TakingCases cases;

	private final PublicityService publicity;

	TakingJourney(MemoryPublications publications, CaseUpkeep upkeep, TakingCases cases, PublicityService publicity) {
		this.publications = publications;
		this.upkeep = upkeep;
		this.cases = cases;
		this.publicity = publicity;
	}

	/** A number no other test has. */
	public static NoticeNumber newNumber() {
		return new NoticeNumber("2091-%04d".formatted(RUNNING.incrementAndGet()));
	}

	public static Set<String> plots(int count) {
		return IntStream.rangeClosed(1, count).mapToObj("03-046-001-%03d"::formatted).collect(Collectors.toSet());
	}

	/** Adopted on Wednesday 2025-09-03, published on Friday the 5th. */
	public NoticeNumber start(int plots) {
		NoticeNumber number = newNumber();
		publish(number, NoticeKind.START, 1, "2025-09-03", "2025-09-05", plots(plots));
		return number;
	}

	public void publish(NoticeNumber number, NoticeKind kind, int edition, String adopted, String published,
			Set<String> plots) {
		LocalDate day = LocalDate.parse(published);
		this.publications.publish(number,
				new Publication(kind, edition, "118-п", LocalDate.parse(adopted), day, LegalRegime.GENERAL,
						day.plusMonths(3), day.plusMonths(12), plots, "/notices/" + number + "/versions/" + edition));
		this.upkeep.follow(number, "publisher");
	}

	/** Takes every edition back. */
	public void withdraw(NoticeNumber number) {
		this.publications.withdraw(number);
		this.upkeep.follow(number, "publisher");
	}

	public void proveInMedia(NoticeNumber number, int edition, String on) {
		assertThat(this.publicity.prove(number,
				new MediaProof(edition, "«Жетісу», № 98", "https://example.org/98", LocalDate.parse(on), null),
				"author"))
			.isEmpty();
	}

	public CaseView find(NoticeNumber number) {
		return this.cases.find(number, "03-046-001-001").orElseThrow();
	}

	/** Records lines of event and day, with act and proof. */
	public CaseView record(CaseView view, String... lines) {
		CaseView current = view;
		for (String line : lines) {
			CaseOutcome outcome = this.cases.record(current.id(), current.version(), transition(line), null, "author");
			assertThat(outcome).as(line).isInstanceOf(CaseOutcome.Done.class);
			current = ((CaseOutcome.Done) outcome).current();
		}
		return current;
	}

	public CaseView agree(CaseView view) {
		return ((CaseOutcome.Done) this.cases.agree(view.id(), view.version(), LAWFUL, "author")).current();
	}

	public static Transition transition(String line) {
		String[] words = line.split(" ");
		ProcedureEvent event = ProcedureEvent.valueOf(words[0]);
		LocalDate on = LocalDate.parse(words[1]);
		List<Evidence> proofs = event.evidence().stream().map((kind) -> new Evidence(kind, "no. 7", "")).toList();
		return new Transition(event, on, new TransitionAct("7-ж", on), proofs);
	}

}
