package kz.alatau.portal.paper;

import kz.alatau.portal.register.RegisteredEntry;
import org.jspecify.annotations.Nullable;

/** Whether a paper is genuine. */
public sealed interface PaperAnswer {

	/** The portal has published nothing like it. */
	record Unknown() implements PaperAnswer {

	}

	/**
	 * The portal has published it.
	 *
	 * @param entry what it shows
	 * @param standing what has become of that
	 * @param newest the newest published version; the same entry if that is it
	 * @param cause the entry that ended it, corrected it, withdrew it or had it removed;
	 * empty where it is in force
	 */
	record Genuine(RegisteredEntry entry, Standing standing, RegisteredEntry newest,
			@Nullable RegisteredEntry cause) implements PaperAnswer {

	}

}
