package kz.alatau.portal.sez;

import java.util.List;
import java.util.Optional;

import kz.alatau.portal.shared.Language;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of projects as it is read. */
@Service
@Transactional(readOnly = true)
public class Projects {

	/** How many projects stand on a page. */
	public static final int PAGE_SIZE = 12;

	private final SezProjectRepository repository;

	Projects(SezProjectRepository repository) {
		this.repository = repository;
	}

	public Optional<ProjectProfile> bySlug(String slug) {
		return this.repository.findBySlug(slug).map(SezProject::profile);
	}

	public List<ProjectProfile> inDistrict(String district) {
		return this.repository.findByDistrictCodeOrderBySlug(district).stream().map(SezProject::profile).toList();
	}

	/** The page asked for; past the last page, an empty one. */
	public ProjectPage find(ProjectFilter filter) {
		Page<SezProject> page = this.repository.findAll(matching(filter),
				PageRequest.of(filter.page(), PAGE_SIZE, order(filter)));
		return new ProjectPage(page.map(SezProject::profile).getContent(), filter.page(),
				Math.max(1, page.getTotalPages()), page.getTotalElements());
	}

	private static Specification<SezProject> matching(ProjectFilter filter) {
		return (project, query, criteria) -> {
			var conditions = criteria.conjunction();
			if (filter.query() != null) {
				for (String word : SearchText.fold(filter.query()).split("\\s+")) {
					conditions = criteria.and(conditions,
							criteria.like(project.get("searchText"), "%" + escape(word) + "%", '\\'));
				}
			}
			if (filter.district() != null) {
				conditions = criteria.and(conditions, criteria.equal(project.get("districtCode"), filter.district()));
			}
			if (filter.sector() != null) {
				conditions = criteria.and(conditions, criteria.equal(project.get("sector"), filter.sector()));
			}
			if (filter.status() != null) {
				conditions = criteria.and(conditions, criteria.equal(project.get("status"), filter.status()));
			}
			return conditions;
		};
	}

	/** What a reader types stands for itself, never for a pattern. */
	private static String escape(String word) {
		return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	private static Sort order(ProjectFilter filter) {
		Order bySlug = Order.asc("slug");
		return switch (filter.sort()) {
			case NAME -> Sort.by(byName(filter.language()), bySlug);
			case NEWEST -> Sort.by(Order.desc("asOf").nullsLast(), bySlug);
			// Sums in different currencies are not compared: tenge first, each largest
			// first.
			case INVESTMENT -> Sort.by(Order.asc("investmentCurrency").nullsLast(),
					Order.desc("investmentAmount").nullsLast(), bySlug);
			case JOBS -> Sort.by(Order.desc("jobs").nullsLast(), bySlug);
		};
	}

	private static Order byName(Language language) {
		return Order.asc(switch (language) {
			case KK -> "sortKk";
			case RU -> "sortRu";
			case EN -> "sortEn";
		});
	}

}
