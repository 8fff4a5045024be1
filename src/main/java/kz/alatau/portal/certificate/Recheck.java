package kz.alatau.portal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import kz.alatau.portal.certificate.CertifiedResults.Line;
import kz.alatau.portal.certificate.CertifiedResults.Year;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The case of a certificate under the law the portal knows today. */
public sealed interface Recheck {

	/** Today the case cannot be assessed any more. */
	record Refused(List<Refusal> refusals) implements Recheck {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

	/**
	 * It can.
	 *
	 * @param ruleVersion of today
	 * @param methodVersion of today
	 * @param then what the certificate says
	 * @param today what comes out today
	 */
	record Computed(String ruleVersion, String methodVersion, CertifiedResults then,
			CertifiedResults today) implements Recheck {

		/** Whether nothing at all has changed. */
		public boolean isSame() {
			return this.then.equals(this.today);
		}

		/** Taxes that changed, in the order of years. */
		public List<Change> changes() {
			List<Change> changes = new ArrayList<>();
			for (int year : years()) {
				for (TaxLine tax : TaxLine.values()) {
					Line before = line(this.then, year, tax);
					Line after = line(this.today, year, tax);
					if (!Objects.equals(before, after)) {
						changes.add(new Change(year, tax, before, after));
					}
				}
			}
			return changes;
		}

		/** Reliefs that end on another day. */
		public List<TermChange> termChanges() {
			Set<TaxLine> taxes = EnumSet.noneOf(TaxLine.class);
			taxes.addAll(this.then.terms().keySet());
			taxes.addAll(this.today.terms().keySet());
			return taxes.stream()
				.map((tax) -> new TermChange(tax, this.then.lastDay(tax), this.today.lastDay(tax)))
				.filter((change) -> !Objects.equals(change.then, change.today))
				.toList();
		}

		private SortedSet<Integer> years() {
			SortedSet<Integer> years = this.then.years()
				.stream()
				.map(Year::year)
				.collect(Collectors.toCollection(TreeSet::new));
			this.today.years().forEach((year) -> years.add(year.year()));
			return years;
		}

		private static @Nullable Line line(CertifiedResults results, int number, TaxLine tax) {
			return results.years()
				.stream()
				.filter((year) -> year.year() == number)
				.map((year) -> year.line(tax))
				.findFirst()
				.orElse(null);
		}

	}

	/**
	 * A tax that changed; empty where the year was not or is not computed.
	 *
	 * @param then in the certificate
	 * @param today under the law of today
	 */
	record Change(int year, TaxLine tax, @Nullable Line then, @Nullable Line today) {
	}

	/** A relief that lasts to another day; empty where there is none. */
	record TermChange(TaxLine tax, @Nullable LocalDate then, @Nullable LocalDate today) {

		/** Then and today; an empty place where there is none. */
		public List<Optional<LocalDate>> days() {
			return List.of(Optional.ofNullable(this.then), Optional.ofNullable(this.today));
		}

	}

}
