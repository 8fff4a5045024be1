package kz.alatau.portal.relocation.procedure;

/**
 * What a contract says about payment; none of it can be waived (413-IV, article 69(5)).
 *
 * @param paidBeforeTransfer in full before title passes
 * @param lumpSum at once, without instalments
 * @param inTenge in money of Kazakhstan, or property where the owner chose that
 */
public record ContractTerms(boolean paidBeforeTransfer, boolean lumpSum, boolean inTenge) {

	public boolean isLawful() {
		return this.paidBeforeTransfer && this.lumpSum && this.inTenge;
	}

}
