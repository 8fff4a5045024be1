package kz.alatau.portal.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SecondFactorTests {

	private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	private final SecretBox box = new SecretBox(key(1));

	private final SecondFactor factor = new SecondFactor(7, this.box.seal(SECRET, 7), NOW);

	@Test
	void aCodeIsGoodOnce() {
		String code = Totp.code(SECRET, Totp.stepAt(NOW));
		assertThat(this.factor.takeCode(code, NOW, this.box)).isTrue();
		assertThat(this.factor.takeCode(code, NOW, this.box)).isFalse();
		assertThat(this.factor.takeCode(code, NOW.plusSeconds(29), this.box)).isFalse();
	}

	@Test
	void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
		List<RecoveryCode> codes = RecoveryCode.generate(new Random(1));
		this.factor.giveRecoveryCodes(codes, this.box);
		String printed = codes.getFirst().printed();
		assertThat(printed).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
		assertThat(this.factor.takeRecoveryCode(" " + printed.toUpperCase(Locale.ROOT), this.box)).isTrue();
		assertThat(this.factor.takeRecoveryCode(printed, this.box)).isFalse();
		assertThat(this.factor.view().recoveryCodes()).isEqualTo(9);
	}

	@Test
	void newRecoveryCodesReplaceTheOldOnes() {
		List<RecoveryCode> old = RecoveryCode.generate(new Random(1));
		this.factor.giveRecoveryCodes(old, this.box);
		this.factor.giveRecoveryCodes(RecoveryCode.generate(new Random(2)), this.box);
		assertThat(this.factor.takeRecoveryCode(old.getFirst().text(), this.box)).isFalse();
		assertThat(this.factor.view().recoveryCodes()).isEqualTo(RecoveryCode.HOW_MANY);
	}

	@Test
	void whatIsSealedOpensOnlyWithTheKeyAndForTheAccount() {
		byte[] sealed = this.box.seal(SECRET, 7);
		assertThat(this.box.open(sealed, 7)).isEqualTo(SECRET);
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
		assertThat(this.box.seal(SECRET, 7)).isNotEqualTo(sealed);
		assertThatIllegalStateException().isThrownBy(() -> this.box.open(sealed, 8));
		assertThatIllegalStateException().isThrownBy(() -> new SecretBox(key(2)).open(sealed, 7));
		sealed[20] ^= 1;
		assertThatIllegalStateException().isThrownBy(() -> this.box.open(sealed, 7));
	}

	@Test
	void aHashIsOfOneKeyAndOneAccount() {
		String hash = this.box.hash("code", 7);
		assertThat(hash).hasSize(64).isEqualTo(this.box.hash("code", 7));
		assertThat(this.box.hash("code", 8)).isNotEqualTo(hash);
		assertThat(new SecretBox(key(2)).hash("code", 7)).isNotEqualTo(hash);
	}

	private static byte[] key(int fill) {
		byte[] key = new byte[SecretBox.KEY];
		Arrays.fill(key, (byte) fill);
		return key;
	}

}
