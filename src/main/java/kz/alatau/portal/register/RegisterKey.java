package kz.alatau.portal.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The secret half of the register's key, which signs checkpoints. */
final class RegisterKey {

	private final Ed25519PrivateKeyParameters secret;

	private final VerifierKey verifier;

	RegisterKey(String name, Ed25519PrivateKeyParameters secret) {
		this.secret = secret;
		this.verifier = VerifierKey.of(name, secret.generatePublicKey().getEncoded());
	}

	VerifierKey verifier() {
		return this.verifier;
	}

	SignedCheckpoint sign(long size, TreeHash root) {
		Checkpoint checkpoint = new Checkpoint(this.verifier.name(), size, root);
		byte[] signature = signature(checkpoint.text().getBytes(StandardCharsets.UTF_8));
		byte[] id = this.verifier.id();
		byte[] named = ByteBuffer.allocate(id.length + signature.length).put(id).put(signature).array();
		String note = checkpoint.text() + "\n" + SignedCheckpoint.SIGNATURE + this.verifier.name() + " "
				+ Base64.getEncoder().encodeToString(named) + "\n";
		return new SignedCheckpoint(checkpoint, note);
	}

	private byte[] signature(byte[] text) {
		Ed25519Signer signer = new Ed25519Signer();
		signer.init(true, this.secret);
		signer.update(text, 0, text.length);
		return signer.generateSignature();
	}

	/** Never the secret. */
	@Override
	public String toString() {
		return "RegisterKey[" + this.verifier.line() + "]";
	}

}
