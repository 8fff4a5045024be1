package kz.alatau.portal.web.whatif;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.exposure.PlanChange;
import kz.alatau.portal.exposure.PlanChangeFile;
import kz.alatau.portal.exposure.WhatIf;
import kz.alatau.portal.exposure.ZoneEdit;
import kz.alatau.portal.web.staff.ReceivedFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads questions as forms send them, and has them answered. */
@Component
public class WhatIfQuestions {

	private final WhatIf whatIf;

	private final PlanChangeFile changes;

	WhatIfQuestions(WhatIf whatIf, PlanChangeFile changes) {
		this.whatIf = whatIf;
		this.changes = changes;
	}

	/** What if a zone were moved, widened or dropped? */
	public WhatIfQuestion zone(WhatIfForm form) {
		WhatIfFormReader reader = new WhatIfFormReader(form);
		Optional<ZoneEdit> edit = reader.edit();
		return edit.map((read) -> WhatIfQuestion.of(this.whatIf.compute(read)))
			.orElseGet(() -> WhatIfQuestion.refused(reader.refusals()));
	}

	/** What if the zones of a file took the place of others, and some were dropped? */
	public WhatIfQuestion file(WhatIfForm form, @Nullable MultipartFile file) {
		Set<String> removed = new WhatIfFormReader(form).removed();
		ReceivedFile received = new ReceivedFile("file", file, "what-if", "");
		if (received.refusals().isEmpty() && file != null) {
			return read(file, removed);
		}
		return removed.isEmpty() ? WhatIfQuestion.refused(received.refusals())
				: WhatIfQuestion.of(this.whatIf.compute(new PlanChange(List.of(), removed)));
	}

	private WhatIfQuestion read(MultipartFile file, Set<String> removed) {
		DataFile zones = new DataFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file::getInputStream);
		Faults faults = new Faults(zones);
		return this.changes.read(zones, removed, faults)
			.map((change) -> WhatIfQuestion.of(this.whatIf.compute(change)))
			.orElseGet(() -> WhatIfQuestion.faulty(faults.all()));
	}

}
