package kz.alatau.portal.plan;

/**
 * Kinds of planning documents: the general plan of the Government, and those of
 * Constitutional Law 286-VIII, art. 28.
 */
public enum PlanKind {

	GENERAL_PLAN, LONG_TERM_PLAN, MASTER_PLAN, DETAILED_PLAN

}
