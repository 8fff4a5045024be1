package kz.alatau.portal.web.register;

import java.util.List;

import kz.alatau.portal.register.Checkpoint;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.register.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * The public register as a page shows it.
 *
 * @param checkpoint empty where the stored one is not signed: then the register was
 * changed
 * @param lines the newest entries, the newest first
 */
record RegisterPage(@Nullable Checkpoint checkpoint, VerifierKey key, List<Line> lines) {

	/** The command that checks everything; the address is for the reader to fill in. */
	public String command() {
		return "java -jar portal.jar verify-register --url=https://… --checkpoint=checkpoint.txt";
	}

	public String recipe() {
		return RegisterRecipe.TEXT;
	}

	/**
	 * An entry in the list.
	 *
	 * @param title in the language of the page; its number where there is none
	 */
	record Line(RegisteredEntry entry, String title) {

	}

}
