package kz.alatau.portal.paper;

/** What has become of something published. */
public enum Standing {

	/** Nothing newer is published in its place. */
	IN_FORCE,
	/** A newer version is published. */
	REPLACED,
	/** A newer version has corrected it. */
	CORRECTED,
	/** A newer version has begun the procedure anew. */
	RESTARTED,
	/** The procedure has ended. */
	ENDED,
	/** It was taken back. */
	WITHDRAWN,
	/** A court has ordered that its text is taken away. */
	REMOVED

}
