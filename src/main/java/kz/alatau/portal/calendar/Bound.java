package kz.alatau.portal.calendar;

/** On which side of a due date one must stay. */
public enum Bound {

	/** Done on the day at the latest; a day off moves it. */
	WITHIN,
	/** Not done before the day; never moved. */
	NOT_BEFORE,
	/** Not done after the day; never moved. */
	NOT_AFTER;

}
