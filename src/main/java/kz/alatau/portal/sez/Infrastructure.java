package kz.alatau.portal.sez;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A network, road or public building. */
@Entity
class Infrastructure {

	@Id
	private String slug;

	private String nameKk;

	private String nameRu;

	private String nameEn;

	@Enumerated(EnumType.STRING)
	private InfrastructureKind kind;

	private @Nullable String districtCode;

	@Enumerated(EnumType.STRING)
	private InfrastructureStatus status;

	private @Nullable BigDecimal costAmount;

	private @Nullable String costCurrency;

	@Enumerated(EnumType.STRING)
	private InfrastructureItem.@Nullable Funding funding;

	private @Nullable Integer dueYear;

	private @Nullable LocalDate asOf;

	private String sourceCode;

	private @Nullable String notesKk;

	private @Nullable String notesRu;

	private @Nullable String notesEn;

	@SuppressWarnings("NullAway.Init")
	protected Infrastructure() {
	}

	Infrastructure(InfrastructureItem item) {
		this.slug = item.slug();
		this.nameKk = item.name().kk();
		this.nameRu = item.name().ru();
		this.nameEn = item.name().en();
		this.kind = item.kind();
		this.districtCode = item.district();
		this.status = item.status();
		Amount cost = item.cost();
		if (cost != null) {
			this.costAmount = cost.value();
			this.costCurrency = cost.currency();
		}
		this.funding = item.funding();
		this.dueYear = item.dueYear();
		this.asOf = item.asOf();
		this.sourceCode = item.sourceCode();
		LocalizedText notes = item.notes();
		if (notes != null) {
			this.notesKk = notes.kk();
			this.notesRu = notes.ru();
			this.notesEn = notes.en();
		}
	}

	InfrastructureItem item() {
		Amount cost = (this.costAmount != null && this.costCurrency != null)
				? new Amount(this.costAmount, this.costCurrency) : null;
		return new InfrastructureItem(this.slug, new LocalizedText(this.nameKk, this.nameRu, this.nameEn), this.kind,
				this.districtCode, this.status, cost, this.funding, this.dueYear, this.asOf, this.sourceCode,
				LocalizedText.ofNullable(this.notesKk, this.notesRu, this.notesEn));
	}

}
