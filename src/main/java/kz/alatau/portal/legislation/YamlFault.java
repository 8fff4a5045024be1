package kz.alatau.portal.legislation;

/** One thing wrong at one line of a file of law. */
public class YamlFault extends RuntimeException {

	YamlFault(String file, int line, String text) {
		super(file + ":" + line + ": " + text, null, false, false);
	}

}
