package kz.alatau.portal.progress;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An event of the city's history. */
@Entity
class Milestone {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Integer id;

	private LocalDate happenedOn;

	private String eventKk;

	private String eventRu;

	private String eventEn;

	@Enumerated(EnumType.STRING)
	private MilestoneKind kind;

	private String sourceCode;

	@SuppressWarnings("NullAway.Init")
	protected Milestone() {
	}

	Milestone(TimelineEvent event) {
		this.happenedOn = event.happenedOn();
		this.eventKk = event.event().kk();
		this.eventRu = event.event().ru();
		this.eventEn = event.event().en();
		this.kind = event.kind();
		this.sourceCode = event.sourceCode();
	}

	TimelineEvent event() {
		return new TimelineEvent(this.happenedOn, new LocalizedText(this.eventKk, this.eventRu, this.eventEn),
				this.kind, this.sourceCode);
	}

}
