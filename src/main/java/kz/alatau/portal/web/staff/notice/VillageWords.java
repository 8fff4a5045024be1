package kz.alatau.portal.web.staff.notice;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.village.VillageCode;

/**
 * Puts the names of villages where the reasons of the law know only their codes.
 *
 * @param names villages by KATO code
 * @param language of the page
 */
record VillageWords(Map<String, LocalizedText> names, Language language) {

	List<Refusal> named(List<Refusal> refusals) {
		return refusals.stream().map(this::named).toList();
	}

	private Refusal named(Refusal refusal) {
		return new Refusal(refusal.field(), refusal.messageKey(),
				refusal.arguments().stream().map(this::named).toList());
	}

	private Object named(Object argument) {
		if (argument instanceof VillageCode village) {
			LocalizedText name = this.names.get(village.kato());
			return (name != null) ? name.in(this.language) : village.kato();
		}
		return argument;
	}

}
