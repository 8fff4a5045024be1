package kz.alatau.portal.web.staff.planning;

import java.util.Map;

import kz.alatau.portal.exposure.Preparation.Prepared;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.notice.VillageNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes what a dry run would have changed, and reads it for the page of the upload. */
@Component("dryRunReports")
public class DryRunReports {

	private final JsonMapper json;

	private final VillageNames names;

	DryRunReports(JsonMapper json, VillageNames names) {
		this.json = json;
		this.names = names;
	}

	String write(Prepared prepared) {
		return this.json.writeValueAsString(DryRunReport.of(prepared));
	}

	/** The report of an upload, for its page. */
	public DryRunReport read(String report) {
		return this.json.readValue(report, DryRunReport.class);
	}

	/** Names of the villages by code. */
	public Map<String, LocalizedText> names() {
		return this.names.byCode();
	}

	/** The name of a village; its code where it has none. */
	public LocalizedText name(Map<String, LocalizedText> known, String kato) {
		@Nullable LocalizedText name = known.get(kato);
		return (name != null) ? name : new LocalizedText(kato, kato, kato);
	}

}
