package kz.alatau.portal.progress;

/** What became of a promise or forecast. */
public enum CommitmentStatus {

	OPEN, MET, MISSED, CHANGED, UNKNOWN

}
