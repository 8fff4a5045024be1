package kz.alatau.portal.web.notice;

import java.util.HashMap;
import java.util.Map;

import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds what proves the editions of a notice. */
@Component
public class NoticeProofs {

	private final PublicRegister register;

	NoticeProofs(PublicRegister register) {
		this.register = register;
	}

	/** The proofs of a notice by edition, in one statement. */
	public Map<Integer, NoticeProof> of(NoticeNumber number) {
		Map<Integer, NoticeProof> proofs = new HashMap<>();
		for (RegisteredEntry entry : this.register.ofNumber(number.value())) {
			if (entry.kind() != EntryKind.NOTICE_WITHDRAWAL && entry.kind() != EntryKind.REMOVAL) {
				proofs.put(entry.version(), NoticeProof.of(entry));
			}
		}
		return proofs;
	}

	/** The proof of an edition; empty where it is not in the register yet. */
	public @Nullable NoticeProof of(NoticeEdition edition) {
		return of(edition.number()).get(edition.edition());
	}

}
