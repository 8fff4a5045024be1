package kz.alatau.portal.incentive;

import org.jspecify.annotations.Nullable;

/**
 * What is due on an object with relief: all outside of it, and inside of it the part of
 * other activity in full and the priority part reduced (Tax Code, article 735(2)).
 */
final class Sharing {

	private Sharing() {
	}

	/**
	 * @param outside tax of the time without relief; empty where there is none
	 * @param base tax base of the time with relief
	 * @param inside full tax of that time
	 */
	static Operand due(Workings workings, YearCase year, Use use, Relief relief, @Nullable Operand outside,
			Operand base, Operand inside) {
		Operand reduced = relief.reduced(workings, base, inside);
		Operand share = (use == Use.SHARED) ? year.priorityShare(workings) : null;
		if (share == null) {
			return (outside == null) ? reduced : workings.sum("due-with-relief", outside, reduced);
		}
		Operand priority = workings.product("reduced-priority-part", reduced, share);
		Operand other = workings.product("other-part", inside, workings.rest("other-share", share));
		return (outside == null) ? workings.sum("due-with-relief", priority, other)
				: workings.sum("due-with-relief", outside, priority, other);
	}

}
