package kz.alatau.portal.sez;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.CsvFile;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.ImportOutcome;
import kz.alatau.portal.dataset.ImportOutcome.Accepted;
import kz.alatau.portal.dataset.ImportOutcome.Rejected;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports projects and infrastructure from CSV: a file whole or not at all. */
@Service
@Transactional
public class CatalogueImport {

	private static final List<String> PROJECT_COLUMNS = List.of("slug", "name_kk", "name_ru", "name_en", "sector",
			"district", "status", "source_id");

	private static final List<String> INFRASTRUCTURE_COLUMNS = List.of("slug", "name_kk", "name_ru", "name_en", "kind",
			"district", "status", "source_id");

	private static final int MOST_JOBS = 1_000_000;

	private final SezProjectRepository projects;

	private final InfrastructureRepository infrastructure;

	private final MasterPlan plan;

	private final Sources sources;

	CatalogueImport(SezProjectRepository projects, InfrastructureRepository infrastructure, MasterPlan plan,
			Sources sources) {
		this.projects = projects;
		this.infrastructure = infrastructure;
		this.plan = plan;
		this.sources = sources;
	}

	public ImportOutcome importProjects(DataFile file) {
		Faults faults = new Faults(file);
		Known known = known();
		List<SezProject> read = new ArrayList<>();
		for (Fields row : CsvFile.read(file, PROJECT_COLUMNS, faults)) {
			read.add(new SezProject(project(row, known)));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.projects.saveAll(read);
		return new Accepted(read.size());
	}

	public ImportOutcome importInfrastructure(DataFile file) {
		Faults faults = new Faults(file);
		Known known = known();
		List<Infrastructure> read = new ArrayList<>();
		for (Fields row : CsvFile.read(file, INFRASTRUCTURE_COLUMNS, faults)) {
			read.add(new Infrastructure(infrastructure(row, known)));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.infrastructure.saveAll(read);
		return new Accepted(read.size());
	}

	private Known known() {
		Set<String> districts = this.plan.districts()
			.stream()
			.map(PlanDistrict::code)
			.collect(Collectors.toUnmodifiableSet());
		return new Known(districts, this.sources.codes(), new HashSet<>());
	}

	private static ProjectProfile project(Fields row, Known known) {
		return new ProjectProfile(row.unique("slug", 60, known.slugs()), row.localized("name", 200),
				row.optionalLocalized("investor", 200), row.optionalText("investor_country", 2),
				row.oneOf("sector", Sector.class), row.optionalReference("district", known.districts()),
				siteHectares(row), amount(row, "investment_amount", "investment_currency"),
				row.optionalWhole("jobs", 0, MOST_JOBS), row.oneOf("status", ProjectStatus.class),
				row.optionalYear("start_year"), row.optionalYear("completion_year"), row.optionalDate("as_of"),
				row.reference("source_id", known.sources()), row.optionalLocalized("notes", 1000));
	}

	private static InfrastructureItem infrastructure(Fields row, Known known) {
		return new InfrastructureItem(row.unique("slug", 60, known.slugs()), row.localized("name", 200),
				row.oneOf("kind", InfrastructureKind.class), row.optionalReference("district", known.districts()),
				row.oneOf("status", InfrastructureStatus.class), amount(row, "cost_amount", "cost_currency"),
				row.optionalOneOf("funding", InfrastructureItem.Funding.class), row.optionalYear("due_year"),
				row.optionalDate("as_of"), row.reference("source_id", known.sources()),
				row.optionalLocalized("notes", 1000));
	}

	private static @Nullable BigDecimal siteHectares(Fields row) {
		BigDecimal hectares = row.optionalDecimal("site_ha");
		if (hectares != null && hectares.signum() <= 0) {
			row.fault("site_ha", Kind.OUT_OF_RANGE, row.text("site_ha", 30));
		}
		return hectares;
	}

	private static @Nullable Amount amount(Fields row, String valueField, String currencyField) {
		BigDecimal value = row.optionalDecimal(valueField);
		String currency = row.optionalText(currencyField, 3);
		if (value == null && currency == null) {
			return null;
		}
		if (value == null || currency == null) {
			row.fault((value == null) ? valueField : currencyField, Kind.MISSING, "");
			return null;
		}
		if (value.signum() < 0 || !currency.matches("[A-Z]{3}")) {
			row.fault((value.signum() < 0) ? valueField : currencyField, Kind.OUT_OF_RANGE, value + " " + currency);
			return null;
		}
		return new Amount(value, currency);
	}

	/** What rows may refer to, and the slugs seen so far. */
	private record Known(Set<String> districts, Set<String> sources, HashSet<String> slugs) {

	}

}
