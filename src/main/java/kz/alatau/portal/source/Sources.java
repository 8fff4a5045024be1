package kz.alatau.portal.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.CsvFile;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.ImportOutcome;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of sources. */
@Service
@Transactional(readOnly = true)
public class Sources {

	private static final List<String> COLUMNS = List.of("source_id", "title", "publisher", "address", "published_on",
			"language");

	private final SourceRepository repository;

	Sources(SourceRepository repository) {
		this.repository = repository;
	}

	/** All sources, by publisher and date. */
	public List<SourceReference> all() {
		return this.repository.findAllByOrderByPublisherAscPublishedOnAscCodeAsc()
			.stream()
			.map(Source::reference)
			.toList();
	}

	/** The codes of all sources, for imports that refer to them. */
	public Set<String> codes() {
		return all().stream().map(SourceReference::code).collect(Collectors.toUnmodifiableSet());
	}

	/** The sources named, by code; one that is not known is left out. */
	public Map<String, SourceReference> byCode(Collection<String> codes) {
		if (codes.isEmpty()) {
			return Map.of();
		}
		return this.repository.findByCodeIn(new HashSet<>(codes))
			.stream()
			.map(Source::reference)
			.collect(Collectors.toUnmodifiableMap(SourceReference::code, Function.identity()));
	}

	/** Imports sources from CSV: all rows or none. */
	@Transactional
	public ImportOutcome importCsv(DataFile file) {
		Faults faults = new Faults(file);
		HashSet<String> codes = new HashSet<>();
		List<Source> sources = new ArrayList<>();
		for (Fields row : CsvFile.read(file, COLUMNS, faults)) {
			sources.add(new Source(read(row, codes)));
		}
		if (faults.any()) {
			return new ImportOutcome.Rejected(faults.all());
		}
		this.repository.saveAll(sources);
		return new ImportOutcome.Accepted(sources.size());
	}

	private static SourceReference read(Fields row, HashSet<String> codes) {
		String language = row.text("language", 2);
		if (!language.matches("[a-z]{2}")) {
			row.fault("language", Kind.UNKNOWN_VALUE, language);
		}
		return new SourceReference(row.unique("source_id", 64, codes), row.text("title", 300),
				row.text("publisher", 200), row.optionalText("address", 500), row.optionalDate("published_on"),
				language);
	}

}
