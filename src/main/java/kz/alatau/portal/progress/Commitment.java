package kz.alatau.portal.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A promise or forecast about the city. */
@Entity
class Commitment {

	@Id
	private String slug;

	private String statementKk;

	private String statementRu;

	private String statementEn;

	private String metricKk;

	private String metricRu;

	private String metricEn;

	private @Nullable BigDecimal targetValue;

	private @Nullable LocalDate targetDate;

	private @Nullable String unitKk;

	private @Nullable String unitRu;

	private @Nullable String unitEn;

	private @Nullable Integer targetYear;

	private String saidByKk;

	private String saidByRu;

	private String saidByEn;

	private @Nullable LocalDate saidOn;

	private @Nullable BigDecimal latestValue;

	private @Nullable LocalDate latestDate;

	private @Nullable LocalDate latestAsOf;

	private @Nullable String latestSourceCode;

	@Enumerated(EnumType.STRING)
	private CommitmentStatus status;

	private String sourceCode;

	@SuppressWarnings("NullAway.Init")
	protected Commitment() {
	}

	Commitment(Promise promise) {
		this.slug = promise.slug();
		this.statementKk = promise.statement().kk();
		this.statementRu = promise.statement().ru();
		this.statementEn = promise.statement().en();
		this.metricKk = promise.metric().kk();
		this.metricRu = promise.metric().ru();
		this.metricEn = promise.metric().en();
		this.targetValue = Measure.quantity(promise.target());
		this.targetDate = Measure.day(promise.target());
		LocalizedText unit = promise.unit();
		if (unit != null) {
			this.unitKk = unit.kk();
			this.unitRu = unit.ru();
			this.unitEn = unit.en();
		}
		this.targetYear = promise.targetYear();
		this.saidByKk = promise.saidBy().kk();
		this.saidByRu = promise.saidBy().ru();
		this.saidByEn = promise.saidBy().en();
		this.saidOn = promise.saidOn();
		this.latestValue = Measure.quantity(promise.latest());
		this.latestDate = Measure.day(promise.latest());
		this.latestAsOf = promise.latestAsOf();
		this.latestSourceCode = promise.latestSourceCode();
		this.status = promise.status();
		this.sourceCode = promise.sourceCode();
	}

	Promise promise() {
		LocalizedText unit = LocalizedText.ofNullable(this.unitKk, this.unitRu, this.unitEn);
		return new Promise(this.slug, new LocalizedText(this.statementKk, this.statementRu, this.statementEn),
				new LocalizedText(this.metricKk, this.metricRu, this.metricEn),
				Measure.of(this.targetValue, this.targetDate), unit, this.targetYear,
				new LocalizedText(this.saidByKk, this.saidByRu, this.saidByEn), this.saidOn,
				Measure.of(this.latestValue, this.latestDate), this.latestAsOf, this.latestSourceCode, this.status,
				this.sourceCode);
	}

}
