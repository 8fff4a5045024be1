package kz.alatau.portal.web.staff.taking;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The letter to an owner: it must hold seven things (413-IV, article 64(2)) and here
 * holds no name.
 *
 * @param resolution what a copy goes with it of
 * @param latest the edition in force, which may set right what the resolution says
 * @param address of the resolution, as it can be typed from paper
 * @param names of villages by KATO code
 * @param asked cadastral number of the plot it is about, empty for one to fill in by hand
 */
record LetterPage(PublishedNotice resolution, PublishedNotice latest, String address, Map<String, LocalizedText> names,
		String asked) {

	public NoticeNumber number() {
		return this.resolution.number();
	}

	public NoticeContent act() {
		return this.resolution.content();
	}

	/** Parts of the words that differ between the two laws. */
	public String regime() {
		return this.latest.content().regime().name();
	}

	/** The blocks of the law, in its order. */
	public List<Integer> blocks() {
		return List.of(1, 2, 3, 4, 5, 6, 7);
	}

	/** Where to apply for conciliation (413-IV, article 63(2) item 5). */
	public Wording conciliation() {
		return this.latest.content().conciliation();
	}

	public List<PlotTaken> plots() {
		return this.latest.particulars().items().plots();
	}

	/** The plot the letter is about; empty where it is filled in by hand. */
	public @Nullable PlotTaken plot() {
		return plots().stream().filter((plot) -> plot.cadastralNumber().equals(this.asked)).findFirst().orElse(null);
	}

	/** Whether a plot was asked for that the notice does not name. */
	public boolean isOfAnotherNotice() {
		return !this.asked.isEmpty() && plot() == null;
	}

	/** A village may have left the data since; its code is then all there is. */
	public LocalizedText village(String code) {
		return this.names.getOrDefault(code, new LocalizedText(code, code, code));
	}

}
