package kz.alatau.portal.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.register.RegisterFaultException;
import kz.alatau.portal.register.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code verify-register}. It ends with 0 when everything is in order, 1 when
 * something is not, 2 when it could not be checked or was not understood.
 */
public final class VerifyRegister {

	/** The first word after the name of the portal's file. */
	public static final String COMMAND = "verify-register";

	private static final String USAGE = """
			Usage: java -jar portal.jar verify-register --url=ADDRESS [--key=KEY] [--checkpoint=FILE]
			  --url         address of the portal, such as https://portal.example
			  --key         the line of its key (name+id+key), or a file that holds it, from an earlier day
			  --checkpoint  a checkpoint that was saved on an earlier day
			Ends with 0: in order, 1: a fault was found, 2: could not be checked, or not understood.""";

	private static final List<String> OPTIONS = List.of("--url", "--key", "--checkpoint");

	private final PrintStream out;

	private VerifyRegister(PrintStream out) {
		this.out = out;
	}

	/** Whether the portal was started for this command. */
	public static boolean isWanted(String[] arguments) {
		return arguments.length > 0 && arguments[0].equals(COMMAND);
	}

	/**
	 * Runs the command.
	 * @param arguments the command and its options
	 * @return 0, 1 or 2
	 */
	public static int run(String[] arguments, PrintStream out) {
		return new VerifyRegister(out).run(Arrays.copyOfRange(arguments, 1, arguments.length));
	}

	private int run(String[] options) {
		try {
			Map<String, String> values = values(options);
			URI address = address(values.get("--url"));
			Report report = new Report(this.out);
			try (Portal portal = new Portal(address)) {
				new Verification(portal, report).run(key(values.get("--key")), earlier(values.get("--checkpoint")));
			}
			return report.conclude().exitCode();
		}
		catch (IllegalArgumentException | IOException | RegisterFaultException ex) {
			this.out.println(ex.getMessage());
			this.out.println(USAGE);
			return 2;
		}
	}

	private static Map<String, String> values(String[] options) {
		Map<String, String> values = new HashMap<>();
		for (String option : options) {
			String[] parts = option.split("=", 2);
			if (parts.length < 2 || !OPTIONS.contains(parts[0]) || values.put(parts[0], parts[1]) != null) {
				throw new IllegalArgumentException("Not understood: " + option);
			}
		}
		return values;
	}

	private static URI address(@Nullable String url) {
		if (url == null || !url.matches("https?://[^/?#]+.*")) {
			throw new IllegalArgumentException("The address of the portal is missing: --url=https://portal.example");
		}
		return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
	}

	private static @Nullable VerifierKey key(@Nullable String text) throws IOException {
		if (text == null) {
			return null;
		}
		return new VerifierKey((text.indexOf('+') < 0) ? content(text).strip() : text);
	}

	private static @Nullable String earlier(@Nullable String file) throws IOException {
		return (file != null) ? content(file) : null;
	}

	private static String content(String file) throws IOException {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new IOException("This file cannot be read: " + file, ex);
		}
	}

}
