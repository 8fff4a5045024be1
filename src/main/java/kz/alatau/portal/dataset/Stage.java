package kz.alatau.portal.dataset;

/** What is being done with a file. */
public enum Stage {

	PARSE, CHECK, STORE, COMPUTE

}
