package kz.alatau.portal.dataset;

/** Is told how far an import has come, as often as the import likes. */
@FunctionalInterface
public interface Progress {

	/**
	 * The import is here now.
	 * @param done how much of the stage is done, in any unit
	 * @param total how much there is, in the same unit; 0 if nobody knows yet
	 */
	void at(Stage stage, long done, long total);

}
