package kz.alatau.portal.dataset;

/** Is told how far the work on a file has come. */
public interface Progress {

	/** For callers that do not wait. */
	Progress NONE = (stage, done, total) -> {
	};

	/**
	 * @param done bytes while parsing, else features or rows
	 * @param total as many as there are; 0 where it is not known
	 */
	void at(Stage stage, long done, long total);

}
