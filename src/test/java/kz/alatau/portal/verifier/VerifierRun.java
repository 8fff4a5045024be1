package kz.alatau.portal.verifier;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The command {@code verify-register} beside a portal that runs somewhere. */
public final class VerifierRun {

	private VerifierRun() {
	}

	/** What it says, and its exit code in the last line. */
	public static String of(String address, String... options) {
		String[] arguments = new String[options.length + 2];
		arguments[0] = VerifyRegister.COMMAND;
		arguments[1] = "--url=" + address;
		System.arraycopy(options, 0, arguments, 2, options.length);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = VerifyRegister.run(arguments, new PrintStream(out, true, UTF_8));
		return out.toString(UTF_8) + "exit " + code;
	}

}
