package kz.alatau.portal.web.register;

import java.util.List;

import kz.alatau.portal.register.TreeHash;

/**
 * A proof.
 *
 * @param hashes in Base64, in the order in which RFC 9162 uses them
 */
record ProofJson(List<String> hashes) {

	static ProofJson of(List<TreeHash> hashes) {
		return new ProofJson(hashes.stream().map(TreeHash::base64).toList());
	}

}
