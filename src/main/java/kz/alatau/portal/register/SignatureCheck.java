package kz.alatau.portal.register;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Finds out at the start, not at the next publication, that the portal was given another
 * key or origin than the register was begun with.
 */
@Component
class SignatureCheck implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(SignatureCheck.class);

	private final RegisterTables tables;

	private final RegisterKey key;

	SignatureCheck(RegisterTables tables, RegisterKey key) {
		this.tables = tables;
		this.key = key;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.tables.note(this.tables.signedSize()).ifPresent(this::check);
	}

	private void check(String note) {
		if (!SignedCheckpoint.names(note, this.key.verifier())) {
			throw new RegisterKeyException(
					"The public register in this database is signed with another key or under another name than "
							+ this.key.verifier().line(),
					"Set portal.register.key or portal.register.key-file, and portal.register.origin, to those it was begun with.");
		}
		try {
			SignedCheckpoint.read(note, this.key.verifier());
		}
		catch (RegisterFaultException ex) {
			// What is published can still be read; nothing more can be published.
			log.error("The last checkpoint of the public register was changed: nothing can be published", ex);
		}
	}

}
