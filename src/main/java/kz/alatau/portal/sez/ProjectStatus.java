package kz.alatau.portal.sez;

/** How far a project is, by its source. */
public enum ProjectStatus {

	ANNOUNCED, AGREED, PLANNED, UNDER_CONSTRUCTION, OPERATING, STOPPED

}
