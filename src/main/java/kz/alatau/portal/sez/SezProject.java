package kz.alatau.portal.sez;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An investment project of the zone. */
@Entity
class SezProject {

	@Id
	private String slug;

	private String nameKk;

	private String nameRu;

	private String nameEn;

	private @Nullable String investorKk;

	private @Nullable String investorRu;

	private @Nullable String investorEn;

	private @Nullable String investorCountry;

	@Enumerated(EnumType.STRING)
	private Sector sector;

	private @Nullable String districtCode;

	private @Nullable BigDecimal siteHa;

	private @Nullable BigDecimal investmentAmount;

	private @Nullable String investmentCurrency;

	private @Nullable Integer jobs;

	@Enumerated(EnumType.STRING)
	private ProjectStatus status;

	private @Nullable Integer startYear;

	private @Nullable Integer completionYear;

	private @Nullable LocalDate asOf;

	private String sourceCode;

	private @Nullable String notesKk;

	private @Nullable String notesRu;

	private @Nullable String notesEn;

	private String searchText;

	private String sortKk;

	private String sortRu;

	private String sortEn;

	@SuppressWarnings("NullAway.Init")
	protected SezProject() {
	}

	SezProject(ProjectProfile profile) {
		this.slug = profile.slug();
		this.nameKk = profile.name().kk();
		this.nameRu = profile.name().ru();
		this.nameEn = profile.name().en();
		LocalizedText investor = profile.investor();
		if (investor != null) {
			this.investorKk = investor.kk();
			this.investorRu = investor.ru();
			this.investorEn = investor.en();
		}
		this.investorCountry = profile.country();
		this.sector = profile.sector();
		this.districtCode = profile.district();
		this.siteHa = profile.siteHectares();
		Amount investment = profile.investment();
		if (investment != null) {
			this.investmentAmount = investment.value();
			this.investmentCurrency = investment.currency();
		}
		this.jobs = profile.jobs();
		this.status = profile.status();
		this.startYear = profile.startYear();
		this.completionYear = profile.completionYear();
		this.asOf = profile.asOf();
		this.sourceCode = profile.sourceCode();
		LocalizedText notes = profile.notes();
		if (notes != null) {
			this.notesKk = notes.kk();
			this.notesRu = notes.ru();
			this.notesEn = notes.en();
		}
		this.searchText = SearchText.of(profile);
		this.sortKk = SortKey.of(profile.name(), Language.KK);
		this.sortRu = SortKey.of(profile.name(), Language.RU);
		this.sortEn = SortKey.of(profile.name(), Language.EN);
	}

	ProjectProfile profile() {
		return new ProjectProfile(this.slug, new LocalizedText(this.nameKk, this.nameRu, this.nameEn),
				LocalizedText.ofNullable(this.investorKk, this.investorRu, this.investorEn), this.investorCountry,
				this.sector, this.districtCode, this.siteHa, investment(), this.jobs, this.status, this.startYear,
				this.completionYear, this.asOf, this.sourceCode,
				LocalizedText.ofNullable(this.notesKk, this.notesRu, this.notesEn));
	}

	private @Nullable Amount investment() {
		return (this.investmentAmount != null && this.investmentCurrency != null)
				? new Amount(this.investmentAmount, this.investmentCurrency) : null;
	}

}
