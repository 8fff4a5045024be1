package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration notice, its dates counted from a day.
 *
 * @param withdrawal empty where the notice holds
 */
record DemonstrationEntry(NoticeDocument document, LocalDate publishedOn, @Nullable Withdrawal withdrawal) {

	/** Reads an entry of the file; a fault in it is a fault of the build. */
	static DemonstrationEntry of(Object entry, LocalDate today) {
		var fields = (Map<?, ?>) entry;
		LocalDate published = today.minusDays(number(fields, "published-days-ago"));
		LocalDate from = published.plusMonths(number(fields, "alienation-months-after-publication"));
		var content = new NoticeContent(wording(fields, "title"), wording(fields, "text"), wording(fields, "issuer"),
				wording(fields, "conciliation"), villages(fields), text(fields, "act-number"), published.minusDays(2),
				LegalRegime.valueOf(text(fields, "regime")), from, null);
		return new DemonstrationEntry(new NoticeDocument(content, particulars(fields)), published,
				withdrawal(fields, today));
	}

	private static @Nullable Withdrawal withdrawal(Map<?, ?> fields, LocalDate today) {
		if (!fields.containsKey("reason")) {
			return null;
		}
		LocalDate on = today.minusDays(number(fields, "withdrawn-days-ago"));
		return new Withdrawal(on.atTime(10, 0).atZone(Portal.ZONE).toInstant(), wording(fields, "reason"));
	}

	private static NoticeParticulars particulars(Map<?, ?> fields) {
		var issue = new NoticeIssue(Authority.valueOf(text(fields, "authority")), Wording.NONE, Wording.NONE, "");
		var items = new ResolutionItems(Ground.valueOf(text(fields, "ground")), wording(fields, "purpose"),
				plots(fields), wording(fields, "owners"));
		var rights = new NoticeRights(wording(fields, "appeal"), Wording.NONE, Wording.NONE);
		return new NoticeParticulars(NoticeKind.START, issue, items, new NoticePlace("", TerritoryType.NONE, null, ""),
				rights, guide(fields), null);
	}

	private static List<PlotTaken> plots(Map<?, ?> fields) {
		return ((List<?>) value(fields, "plots")).stream().map((plot) -> {
			var parts = (List<?>) plot;
			return new PlotTaken((String) parts.get(0), (String) parts.get(1), new BigDecimal((String) parts.get(2)),
					(parts.size() > 3) ? Boundary.ofWkt((String) parts.get(3)) : null);
		}).toList();
	}

	private static ReadingGuide guide(Map<?, ?> fields) {
		return fields.containsKey("summary")
				? new ReadingGuide(wording(fields, "summary"), Language.valueOf(text(fields, "authoritative")))
				: ReadingGuide.NONE;
	}

	private static TreeSet<String> villages(Map<?, ?> fields) {
		var codes = new TreeSet<String>();
		for (Object code : (List<?>) value(fields, "villages")) {
			codes.add((String) code);
		}
		return codes;
	}

	private static Wording wording(Map<?, ?> fields, String name) {
		var languages = (Map<?, ?>) value(fields, name);
		return new Wording(text(languages, "kk"), text(languages, "ru"), text(languages, "en"));
	}

	private static int number(Map<?, ?> fields, String name) {
		return (Integer) value(fields, name);
	}

	private static String text(Map<?, ?> fields, String name) {
		return (String) value(fields, name);
	}

	private static Object value(Map<?, ?> fields, String name) {
		return Objects.requireNonNull(fields.get(name), name);
	}

}
