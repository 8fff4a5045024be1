package kz.alatau.portal.sez;

/** How far a piece of infrastructure is, by its source. */
public enum InfrastructureStatus {

	PLANNED, FUNDED, UNDER_CONSTRUCTION, DONE, STOPPED

}
