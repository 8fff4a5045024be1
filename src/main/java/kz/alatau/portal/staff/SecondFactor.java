package kz.alatau.portal.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The second factor of one account, sealed. It counts once a first code was right. */
@Entity
@Table(name = "staff_second_factor")
class SecondFactor {

	@Id
	private Long accountId;

	private byte[] secret;

	private Instant begunAt;

	private @Nullable Instant confirmedAt;

	private long lastStep;

	@ElementCollection
	@CollectionTable(name = "staff_recovery_code", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "code_hash")
	private Set<String> recoveryCodes = new HashSet<>();

	SecondFactor(long accountId, byte[] secret, Instant now) {
		this.accountId = accountId;
		this.secret = secret;
		this.begunAt = now;
	}

	/** For Hibernate. */
	@SuppressWarnings("NullAway.Init")
	protected SecondFactor() {
	}

	/** Takes a code of the app; it and older ones are worthless from then on. */
	boolean takeCode(String code, Instant now, SecretBox box) {
		OptionalLong step = Totp.step(secret(box), code, now, this.lastStep);
		step.ifPresent((taken) -> this.lastStep = taken);
		return step.isPresent();
	}

	/** Takes a recovery code, which is gone from then on. */
	boolean takeRecoveryCode(String typed, SecretBox box) {
		return this.recoveryCodes.remove(box.hash(RecoveryCode.typed(typed).text(), this.accountId));
	}

	void confirm(Instant now) {
		this.confirmedAt = now;
	}

	boolean isConfirmed() {
		return this.confirmedAt != null;
	}

	/** In place of those there were. */
	void giveRecoveryCodes(Collection<RecoveryCode> codes, SecretBox box) {
		this.recoveryCodes.clear();
		codes.forEach((code) -> this.recoveryCodes.add(box.hash(code.text(), this.accountId)));
	}

	byte[] secret(SecretBox box) {
		return box.open(this.secret, this.accountId);
	}

	SecondFactorView view() {
		return new SecondFactorView(this.confirmedAt, this.recoveryCodes.size());
	}

}
