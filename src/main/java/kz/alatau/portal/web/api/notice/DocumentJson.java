package kz.alatau.portal.web.api.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeDocument;
import kz.alatau.portal.relocation.NoticeParticulars;
import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that an edition says.
 *
 * @param summary in a few plain sentences, no part of the act; empty where there is none
 * @param authoritativeLanguage the language that holds where the languages differ, empty
 * where the notice does not say
 * @param villages KATO codes
 */
record DocumentJson(Map<String, String> title, Map<String, String> summary, Map<String, String> text,
		@Nullable String authoritativeLanguage, ActJson act, String regime, @Nullable String ground,
		Map<String, String> purpose, List<String> villages, List<PlotJson> plots, Map<String, String> owners,
		@Nullable LocalDate alienationFrom, @Nullable LocalDate alienationUntil, Map<String, String> conciliation,
		Map<String, String> appeal, Map<String, String> compensation, Map<String, String> legalHelp, PlaceJson place) {

	static DocumentJson of(NoticeDocument document) {
		NoticeContent content = document.content();
		NoticeParticulars more = document.particulars();
		Ground ground = more.items().ground();
		Language authoritative = more.guide().authoritative();
		return new DocumentJson(Texts.of(content.title()), Texts.of(more.guide().summary()), Texts.of(content.text()),
				(authoritative != null) ? authoritative.code() : null, ActJson.of(document), content.regime().name(),
				(ground != null) ? ground.name() : null, Texts.of(more.items().purpose()),
				List.copyOf(content.villages()), more.items().plots().stream().map(PlotJson::of).toList(),
				Texts.of(more.items().owners()), content.alienationFrom(), content.alienationUntil(),
				Texts.of(content.conciliation()), Texts.of(more.rights().appeal()),
				Texts.of(more.rights().compensation()), Texts.of(more.rights().legalHelp()), PlaceJson.of(more));
	}

	/**
	 * The act it rests on.
	 *
	 * @param hectares all the act takes, an exact decimal as text
	 */
	record ActJson(String number, @Nullable LocalDate date, @Nullable String hectares, @Nullable String authority,
			Map<String, String> issuer, Map<String, String> onBehalfOf, Map<String, String> signatory, String address) {

		static ActJson of(NoticeDocument document) {
			NoticeContent content = document.content();
			NoticeParticulars more = document.particulars();
			BigDecimal hectares = content.areaHa();
			Authority authority = more.issue().authority();
			return new ActJson(content.actNumber(), content.actDate(),
					(hectares != null) ? hectares.toPlainString() : null, (authority != null) ? authority.name() : null,
					Texts.of(content.issuer()), Texts.of(more.issue().onBehalfOf()), Texts.of(more.issue().signatory()),
					more.issue().actAddress());
		}

	}

	/**
	 * A plot it names.
	 *
	 * @param village KATO code
	 * @param hectares an exact decimal as text
	 */
	record PlotJson(String cadastralNumber, String village, String hectares) {

		static PlotJson of(PlotTaken plot) {
			return new PlotJson(plot.cadastralNumber(), plot.village(), plot.areaHa().toPlainString());
		}

	}

	/**
	 * Where the land lies in the plans.
	 *
	 * @param map SHA-256 of the file that shows the plots, empty where there is none
	 */
	record PlaceJson(String map, String territory, @Nullable Integer planVersion, String phase) {

		static PlaceJson of(NoticeParticulars more) {
			return new PlaceJson(more.place().map(), more.place().territory().name(), more.place().planVersion(),
					more.place().phase());
		}

	}

}
