package kz.alatau.portal.dataset;

/** What an import is doing, in the order in which it does it. */
public enum Stage {

	PARSE, CHECK, STORE, COMPUTE

}
