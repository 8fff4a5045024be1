package kz.alatau.portal.exposure;

import java.lang.ref.SoftReference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The plan in force on the data in force, computed in memory, for those who ask "what
 * if". It is read once and shared; memory that is needed elsewhere takes it back. What is
 * published does not change, so plan and data version name a model for good: after a
 * publication the next caller asks for another one.
 */
@Component
class PlanModel {

	private final InputsReader inputs;

	private final TransactionTemplate reading;

	private SoftReference<Loaded> latest = new SoftReference<>(null);

	PlanModel(InputsReader inputs, PlatformTransactionManager transactions) {
		this.inputs = inputs;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * One thread reads and computes. The others wait for it without a connection; how
	 * many there are is bounded by {@link WhatIf}.
	 */
	synchronized ExposureModel of(SnapshotKey key) {
		Loaded known = this.latest.get();
		if (known != null && known.plan() == key.planVersion() && known.data() == key.dataVersion()) {
			return known.model();
		}
		ExposureModel model = ExposureModel.of(read(key));
		this.latest = new SoftReference<>(new Loaded(key.planVersion(), key.dataVersion(), model));
		return model;
	}

	private ExposureInputs read(SnapshotKey key) {
		ExposureInputs read = this.reading.execute((status) -> this.inputs.read(key.planVersion(), key.dataVersion()));
		if (read == null) {
			throw new IllegalStateException("A transaction without a result");
		}
		return read;
	}

	private record Loaded(int plan, int data, ExposureModel model) {
	}

}
