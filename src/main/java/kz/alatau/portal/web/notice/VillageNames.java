package kz.alatau.portal.web.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;

import org.springframework.stereotype.Component;

/** The villages a notice can name; the one place where notice pages ask for them. */
@Component
public class VillageNames {

	private final Villages villages;

	VillageNames(Villages villages) {
		this.villages = villages;
	}

	/** Names by KATO code, in the order of the codes. */
	public Map<String, LocalizedText> byCode() {
		return byCode(profiles());
	}

	static Map<String, LocalizedText> byCode(List<VillageProfile> profiles) {
		Map<String, LocalizedText> names = new LinkedHashMap<>();
		profiles.forEach((village) -> names.put(village.code().kato(), village.name()));
		return names;
	}

	/** The villages themselves, for a page that draws them too. */
	List<VillageProfile> profiles() {
		return this.villages.all();
	}

	/** All villages in the order of their codes. */
	public List<VillageName> all() {
		return profiles().stream().map((village) -> new VillageName(village.code().kato(), village.name())).toList();
	}

	/** A village to choose. */
	public record VillageName(String kato, LocalizedText name) {

	}

}
