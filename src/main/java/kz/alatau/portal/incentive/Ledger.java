package kz.alatau.portal.incentive;

/** The books that article 735(6) keeps apart. */
public enum Ledger {

	PRIORITY, OTHER

}
