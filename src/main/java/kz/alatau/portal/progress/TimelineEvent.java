package kz.alatau.portal.progress;

import java.time.LocalDate;

import kz.alatau.portal.shared.LocalizedText;

/** Something that happened, and who says so. */
public record TimelineEvent(LocalDate happenedOn, LocalizedText event, MilestoneKind kind, String sourceCode) {

}
