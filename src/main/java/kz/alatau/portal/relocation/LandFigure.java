package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A published figure of land taken. */
@Entity
class LandFigure {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Integer id;

	@Enumerated(EnumType.STRING)
	private LandFigureKind kind;

	private BigDecimal hectares;

	private boolean approximate;

	private @Nullable LocalDate periodFrom;

	private @Nullable LocalDate periodTo;

	private @Nullable String actKk;

	private @Nullable String actRu;

	private @Nullable String actEn;

	private LocalDate asOf;

	private String sourceCode;

	private String noteKk;

	private String noteRu;

	private String noteEn;

	@SuppressWarnings("NullAway.Init")
	protected LandFigure() {
	}

	LandFigure(PublishedFigure figure) {
		this.kind = figure.kind();
		this.hectares = figure.hectares();
		this.approximate = figure.approximate();
		this.periodFrom = figure.periodFrom();
		this.periodTo = figure.periodTo();
		LocalizedText act = figure.act();
		if (act != null) {
			this.actKk = act.kk();
			this.actRu = act.ru();
			this.actEn = act.en();
		}
		this.asOf = figure.asOf();
		this.sourceCode = figure.sourceCode();
		this.noteKk = figure.note().kk();
		this.noteRu = figure.note().ru();
		this.noteEn = figure.note().en();
	}

	PublishedFigure published() {
		return new PublishedFigure(this.kind, this.hectares, this.approximate, this.periodFrom, this.periodTo,
				LocalizedText.ofNullable(this.actKk, this.actRu, this.actEn), this.asOf, this.sourceCode,
				new LocalizedText(this.noteKk, this.noteRu, this.noteEn));
	}

}
