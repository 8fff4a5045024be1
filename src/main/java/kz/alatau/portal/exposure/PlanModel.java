package kz.alatau.portal.exposure;

import java.lang.ref.SoftReference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan in force on the data in force, computed in memory, for those who ask "what
 * if". It is read once and shared; memory that is needed elsewhere takes it back.
 */
@Component
class PlanModel {

	private final InputsReader inputs;

	private SoftReference<Loaded> latest = new SoftReference<>(null);

	PlanModel(InputsReader inputs) {
		this.inputs = inputs;
	}

	/** One thread reads and computes, the others wait for it. */
	@Transactional(readOnly = true)
	synchronized ExposureModel of(SnapshotKey key) {
		Loaded known = this.latest.get();
		if (known != null && known.plan() == key.planVersion() && known.data() == key.dataVersion()) {
			return known.model();
		}
		ExposureModel model = ExposureModel.of(this.inputs.read(key.planVersion(), key.dataVersion()));
		this.latest = new SoftReference<>(new Loaded(key.planVersion(), key.dataVersion(), model));
		return model;
	}

	private record Loaded(int plan, int data, ExposureModel model) {
	}

}
