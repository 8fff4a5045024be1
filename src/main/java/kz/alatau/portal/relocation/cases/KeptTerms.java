package kz.alatau.portal.relocation.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import kz.alatau.portal.relocation.procedure.ContractTerms;

/** The terms of a contract as they are stored. */
@Embeddable
record KeptTerms(@Column(name = "contract_prepaid") Boolean prepaid,
		@Column(name = "contract_lump_sum") Boolean lumpSum, @Column(name = "contract_in_tenge") Boolean inTenge) {

	static KeptTerms of(ContractTerms terms) {
		return new KeptTerms(terms.paidBeforeTransfer(), terms.lumpSum(), terms.inTenge());
	}

	ContractTerms terms() {
		return new ContractTerms(this.prepaid, this.lumpSum, this.inTenge);
	}

}
