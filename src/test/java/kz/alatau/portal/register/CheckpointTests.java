package kz.alatau.portal.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CheckpointTests {

	/** Example of golang.org/x/mod/sumdb/note, on which C2SP signed-note rests. */
	private static final VerifierKey PETER_NEUMANN = new VerifierKey(
			"PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

	private static final byte[] SAYING = ("If you think cryptography is the answer to your problem,\n"
			+ "then you don't know what your problem is.\n")
		.getBytes(StandardCharsets.UTF_8);

	private static final String SIGNATURE = "PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ"
			+ "SNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

	private static final String NAME = "example.kz/register";

	private final RegisterKey key = key(NAME, 1);

	private final SignedCheckpoint signed = this.key.sign(7, MerkleTree.leaf("root"));

	@Test
	void noteOfAnotherImplementationIsVerified() {
		assertThat(PETER_NEUMANN.verifies(SAYING, SIGNATURE)).isTrue();
		byte[] other = SAYING.clone();
		other[3]++;
		assertThat(PETER_NEUMANN.verifies(other, SIGNATURE)).isFalse();
		assertThat(PETER_NEUMANN.verifies(SAYING, SIGNATURE.replace("x08g", "x09g"))).isFalse();
		assertThat(PETER_NEUMANN.verifies(SAYING, SIGNATURE.replace("Peter", "Paul"))).isFalse();
	}

	@Test
	void keyOfAnotherImplementationHasTheSameLine() {
		byte[] seed = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
		var secret = new Ed25519PrivateKeyParameters(seed, 1);
		assertThat(new RegisterKey("PeterNeumann", secret).verifier()).isEqualTo(PETER_NEUMANN);
	}

	@Test
	void checkpointHasTheAgreedForm() {
		assertThat(this.signed.note().lines()).satisfiesExactly((line) -> assertThat(line).isEqualTo(NAME),
				(line) -> assertThat(line).isEqualTo("7"),
				(line) -> assertThat(line).isEqualTo(MerkleTree.leaf("root").base64()),
				(line) -> assertThat(line).isEmpty(), (line) -> assertThat(line).startsWith("\u2014 " + NAME + " "));
		assertThat(this.signed.note()).endsWith("=\n");
		assertThat(SignedCheckpoint.read(this.signed.note(), this.key.verifier())).isEqualTo(this.signed);
	}

	@Test
	void signaturesOfOthersBesideOursAreNoFault() {
		String witnessed = this.signed.note().replace("\n\n", "\n\n\u2014 witness.kz AAAAAAAA\n")
				+ "\u2014 other \u2014\n";
		assertThat(SignedCheckpoint.read(witnessed, this.key.verifier()).checkpoint())
			.isEqualTo(this.signed.checkpoint());
	}

	@Test
	void whatIsChangedIsNotSigned() {
		String note = this.signed.note();
		for (String changed : new String[] { note.replace("\n7\n", "\n8\n"), note.replace(NAME, "example.kz/other"),
				note.replaceFirst("=\n", "A\n"), "\n" + note, note.substring(0, note.length() - 1),
				note.replace("\n\n", "\n"), note.replace("\n\n", "\nmore\n\n"), "" }) {
			assertThatExceptionOfType(RegisterFaultException.class).as(changed)
				.isThrownBy(() -> SignedCheckpoint.read(changed, this.key.verifier()));
		}
	}

	@Test
	void checkpointOfAnotherKeyIsRefused() {
		VerifierKey other = key(NAME, 2).verifier();
		assertThatExceptionOfType(RegisterFaultException.class)
			.isThrownBy(() -> SignedCheckpoint.read(this.signed.note(), other))
			.withMessageContaining("not signed with the key");
		assertThat(SignedCheckpoint.names(this.signed.note(), other)).isFalse();
		assertThat(SignedCheckpoint.names(this.signed.note(), this.key.verifier())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "name", "a+b+c", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
			"PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
			"Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
			"PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
			"PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
			"Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW" })
	void lineThatIsNoKeyIsRefused(String line) {
		assertThatExceptionOfType(RegisterFaultException.class).isThrownBy(() -> new VerifierKey(line));
	}

	@Test
	void opensslVerifiesTheSignature(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("text"), this.signed.checkpoint().text());
		byte[] signature = Base64.getDecoder().decode(this.signed.note().strip().replaceFirst("(?s).* ", ""));
		Files.write(folder.resolve("signature"), Arrays.copyOfRange(signature, 4, 68));
		byte[] der = HexFormat.of()
			.parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(this.key.verifier().publicKey()));
		Files.write(folder.resolve("key"), der);
		assertThat(openssl(folder, "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key", "-rawin", "-in",
				"text", "-sigfile", "signature"))
			.isZero();
		Files.writeString(folder.resolve("text"), this.signed.checkpoint().text().replace("7", "8"));
		assertThat(openssl(folder, "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key", "-rawin", "-in",
				"text", "-sigfile", "signature"))
			.isOne();
	}

	@Test
	void keyMadeWithOpensslIsRead(@TempDir Path folder) throws Exception {
		assertThat(openssl(folder, "genpkey", "-algorithm", "ed25519", "-out", "key.pem")).isZero();
		String pem = Files.readString(folder.resolve("key.pem"));
		var read = KeyText.read(pem, "a test");
		assertThat(KeyText.pem(read)).isEqualTo(pem);
		assertThat(KeyText.read(pem.replace("\n", "\\n"), "a test").getEncoded()).isEqualTo(read.getEncoded());
		assertThat(KeyText.read(Base64.getEncoder().encodeToString(read.getEncoded()), "a test").getEncoded())
			.isEqualTo(read.getEncoded());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "secret", "c2VjcmV0", "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----" })
	void textThatIsNoKeyIsRefusedWithoutBeingQuoted(String text) {
		assertThatExceptionOfType(RegisterKeyException.class)
			.isThrownBy(() -> KeyText.read(text, "portal.register.key"))
			.withMessage(
					"There is no Ed25519 key in portal.register.key: it must be PKCS#8 in PEM, or 32 bytes in Base64")
			.withNoCause();
	}

	private static int openssl(Path folder, String... arguments) throws IOException, InterruptedException {
		String[] command = new String[arguments.length + 1];
		command[0] = "openssl";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		return new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("output").toFile())
			.start()
			.waitFor();
	}

	private static RegisterKey key(String name, int seed) {
		byte[] bytes = new byte[32];
		bytes[0] = (byte) seed;
		return new RegisterKey(name, new Ed25519PrivateKeyParameters(bytes));
	}

}
