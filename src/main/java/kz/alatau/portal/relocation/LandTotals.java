package kz.alatau.portal.relocation;

/**
 * Hectares by stage.
 *
 * @param ordered by the acts of published notices, withdrawn ones too
 * @param withdrawn of these, by notices that were withdrawn
 * @param handedOver from published figures: no hand-over is recorded here
 */
public record LandTotals(LandSum ordered, LandSum withdrawn, LandSum handedOver) {

	static final LandTotals NONE = new LandTotals(LandSum.NONE, LandSum.NONE, LandSum.NONE);

	static LandTotals ofOrder(LandSum ordered) {
		return new LandTotals(ordered, LandSum.NONE, LandSum.NONE);
	}

	static LandTotals ofWithdrawal(LandSum withdrawn) {
		return new LandTotals(LandSum.NONE, withdrawn, LandSum.NONE);
	}

	static LandTotals ofHandOver(LandSum handedOver) {
		return new LandTotals(LandSum.NONE, LandSum.NONE, handedOver);
	}

	LandTotals plus(LandTotals other) {
		return new LandTotals(this.ordered.plus(other.ordered), this.withdrawn.plus(other.withdrawn),
				this.handedOver.plus(other.handedOver));
	}

	/** What notices order that were not withdrawn. */
	public LandSum inForce() {
		return this.ordered.minus(this.withdrawn);
	}

}
