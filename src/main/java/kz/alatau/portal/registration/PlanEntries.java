package kz.alatau.portal.registration;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.plan.ZoneGeoJson;
import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.register.RegisterEntry;
import kz.alatau.portal.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the entry of a version of the plan: its act, and the hash of the file of its
 * zones.
 */
@Component
class PlanEntries {

	/** All versions are versions of one plan. */
	static final String NUMBER = "PLAN";

	private final ZoneGeoJson zones;

	private final MessageSource messages;

	private final TransactionTemplate reading;

	PlanEntries(ZoneGeoJson zones, MessageSource messages, PlatformTransactionManager transactions) {
		this.zones = zones;
		this.messages = messages;
		this.reading = new TransactionTemplate(transactions, reading());
	}

	/**
	 * The zones have been there since the draft. Read on their own they are not watched
	 * for changes, which would take longer than all the rest with a hundred thousand of
	 * them.
	 */
	private static DefaultTransactionDefinition reading() {
		var definition = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		definition.setReadOnly(true);
		return definition;
	}

	RegisterEntry entry(PlanVersionSummary version) {
		return RegisterEntry
			.of(EntryKind.PLAN_VERSION, NUMBER, version.number(), Objects.requireNonNull(version.publishedAt()))
			.text("title", titles(version))
			.value("plan_kind", version.kind().name())
			.value("act_number", version.actNumber())
			.value("act_date", version.actDate())
			.value("restated_number", version.restatedNumber())
			.value("restated_on", version.restatedOn())
			.value("supersedes", version.supersedes())
			.value("zones", version.zones())
			.attached("plan-" + version.number() + "-zones.geojson", zoneFile(version));
	}

	private HashedContent zoneFile(PlanVersionSummary version) {
		return Objects.requireNonNull(
				this.reading.execute((status) -> HashedContent.written((out) -> this.zones.write(version, out))));
	}

	private Map<Language, String> titles(PlanVersionSummary version) {
		return Arrays.stream(Language.values())
			.collect(Collectors.toMap((language) -> language, (language) -> title(version, language)));
	}

	private String title(PlanVersionSummary version, Language language) {
		String kind = this.messages.getMessage("plan.kind." + version.kind(), null, language.locale());
		Object[] arguments = { kind, String.valueOf(version.number()), version.actNumber(), version.actDate() };
		return this.messages.getMessage("register.plan.title", arguments, language.locale());
	}

}
