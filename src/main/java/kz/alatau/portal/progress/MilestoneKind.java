package kz.alatau.portal.progress;

/** What an event is about. */
public enum MilestoneKind {

	LAW, PLAN, LAND, GOVERNANCE, PROJECT, INFRASTRUCTURE

}
