package kz.alatau.portal.upload;

/** Where an upload is on its way. */
public enum UploadState {

	/** Another file is being worked on. */
	WAITING,
	/** Somebody works on it. */
	RUNNING,
	/** Taken in whole. */
	DONE,
	/** Not taken in: the file has faults. */
	REFUSED,
	/** Not taken in: the portal made a mistake. */
	FAILED,
	/** Not taken in: the portal was stopped meanwhile. */
	INTERRUPTED;

	/** Whether nothing more will happen. */
	public boolean isOver() {
		return this != WAITING && this != RUNNING;
	}

}
