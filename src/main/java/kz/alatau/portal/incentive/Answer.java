package kz.alatau.portal.incentive;

/** An answer to a yes-or-no question; none means that it was not answered. */
public enum Answer {

	YES, NO

}
