package kz.alatau.portal.web.staff.planning;

import java.util.Optional;

import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.exposure.Preparation;
import kz.alatau.portal.exposure.Preparation.Prepared;
import kz.alatau.portal.plan.PlanAct;
import kz.alatau.portal.upload.TaskResult;
import kz.alatau.portal.upload.UploadTask;
import kz.alatau.portal.village.VillageDataKind;

import org.springframework.stereotype.Component;

/** What is done with an uploaded file in the background. */
@Component
class PreparationTasks {

	private final Preparation preparation;

	private final DryRunReports reports;

	PreparationTasks(Preparation preparation, DryRunReports reports) {
		this.preparation = preparation;
		this.reports = reports;
	}

	UploadTask plan(PlanAct act, String by, boolean dryRun) {
		return (file, progress) -> {
			Faults faults = new Faults(file);
			return result(this.preparation.plan(act, file, faults, by, dryRun, progress), faults, dryRun,
					"/staff/plans");
		};
	}

	UploadTask villageData(VillageDataKind kind, String by, boolean dryRun) {
		return (file, progress) -> {
			Faults faults = new Faults(file);
			return result(this.preparation.villageData(kind, file, faults, by, dryRun, progress), faults, dryRun,
					"/staff/data");
		};
	}

	private TaskResult result(Optional<Prepared> prepared, Faults faults, boolean dryRun, String address) {
		if (prepared.isEmpty()) {
			return new TaskResult.Refused(faults.all(), faults.count());
		}
		Prepared draft = prepared.get();
		return dryRun ? new TaskResult.Done(draft.rows(), address, this.reports.write(draft))
				: new TaskResult.Done(draft.rows(), address + "/" + draft.number(), null);
	}

}
