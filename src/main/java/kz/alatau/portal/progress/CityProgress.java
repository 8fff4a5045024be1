package kz.alatau.portal.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.dataset.CsvFile;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportOutcome;
import kz.alatau.portal.dataset.ImportOutcome.Accepted;
import kz.alatau.portal.dataset.ImportOutcome.Rejected;
import kz.alatau.portal.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was promised for the city, and what happened. */
@Service
@Transactional(readOnly = true)
public class CityProgress {

	private static final List<String> COMMITMENT_COLUMNS = List.of("slug", "statement_kk", "statement_ru",
			"statement_en", "metric_en", "target_value", "said_by_en", "status", "source_id");

	private static final List<String> TIMELINE_COLUMNS = List.of("date", "event_kk", "event_ru", "event_en", "kind",
			"source_id");

	private final CommitmentRepository commitments;

	private final MilestoneRepository milestones;

	private final Sources sources;

	CityProgress(CommitmentRepository commitments, MilestoneRepository milestones, Sources sources) {
		this.commitments = commitments;
		this.milestones = milestones;
		this.sources = sources;
	}

	/** All promises, those about one measure together. */
	public List<Promise> promises() {
		return this.commitments.findAllByOrderByMetricEnAscSaidOnAscSlugAsc()
			.stream()
			.map(Commitment::promise)
			.toList();
	}

	/** All events, the latest first. */
	public List<TimelineEvent> timeline() {
		return this.milestones.findAllByOrderByHappenedOnDescIdDesc().stream().map(Milestone::event).toList();
	}

	@Transactional
	public ImportOutcome importCommitments(DataFile file) {
		Faults faults = new Faults(file);
		Set<String> known = this.sources.codes();
		HashSet<String> slugs = new HashSet<>();
		List<Commitment> read = new ArrayList<>();
		for (Fields row : CsvFile.read(file, COMMITMENT_COLUMNS, faults)) {
			read.add(new Commitment(promise(row, slugs, known)));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.commitments.saveAll(read);
		return new Accepted(read.size());
	}

	@Transactional
	public ImportOutcome importTimeline(DataFile file) {
		Faults faults = new Faults(file);
		Set<String> known = this.sources.codes();
		List<Milestone> read = new ArrayList<>();
		for (Fields row : CsvFile.read(file, TIMELINE_COLUMNS, faults)) {
			read.add(new Milestone(new TimelineEvent(row.date("date"), row.localized("event", 400),
					row.oneOf("kind", MilestoneKind.class), row.reference("source_id", known))));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.milestones.saveAll(read);
		return new Accepted(read.size());
	}

	private static Promise promise(Fields row, HashSet<String> slugs, Set<String> sources) {
		return new Promise(row.unique("slug", 60, slugs), row.localized("statement", 400), row.localized("metric", 100),
				measure(row, "target_value"), row.optionalLocalized("unit", 60), row.optionalYear("target_year"),
				row.localized("said_by", 200), row.optionalDate("said_on"), measure(row, "latest_value"),
				row.optionalDate("latest_as_of"), row.optionalReference("latest_source_id", sources),
				row.oneOf("status", CommitmentStatus.class), row.reference("source_id", sources));
	}

	/** A day where the value looks like one, else a number. */
	private static @Nullable Measure measure(Fields row, String field) {
		String value = row.optionalText(field, 30);
		return (value != null && value.matches("\\d{4}-\\d{2}-\\d{2}")) ? Measure.of(null, row.optionalDate(field))
				: Measure.of(row.optionalDecimal(field), null);
	}

}
