package kz.alatau.portal.web.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of a draft. A fault here is input that cannot be stored at all; whether
 * a draft may be published is for the law to say.
 */
final class NoticeFormReader {

	/** As wide as the columns of the table. */
	private static final int TITLE = 300;

	private static final int TEXT = 20_000;

	private static final int ISSUER = 300;

	private static final int CONCILIATION = 1_000;

	private static final int ACT_NUMBER = 100;

	/** Years a real act or alienation can fall in; anything else is a slip of the key. */
	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private final NoticeForm form;

	private final Set<String> knownVillages;

	private final List<Refusal> faults = new ArrayList<>();

	private final @Nullable NoticeContent content;

	NoticeFormReader(NoticeForm form, Set<String> knownVillages) {
		this.form = form;
		this.knownVillages = knownVillages;
		this.content = read();
	}

	/** What cannot be read; empty when there is content. */
	List<Refusal> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * What was read.
	 * @throws IllegalStateException when there are faults
	 */
	NoticeContent content() {
		if (this.content == null) {
			throw new IllegalStateException("The form has faults: " + this.faults);
		}
		return this.content;
	}

	private @Nullable NoticeContent read() {
		checkLengths();
		checkVillages();
		String actNumber = this.form.actNumber().strip().replaceAll("\\p{Cc}", "");
		LocalDate actDate = date("actDate", this.form.actDate());
		LegalRegime regime = regime();
		LocalDate from = date("alienationFrom", this.form.alienationFrom());
		LocalDate until = date("alienationUntil", this.form.alienationUntil());
		if (from != null && until != null && until.isBefore(from)) {
			this.faults.add(Refusal.of("alienationUntil", "staff.form.until-before-from"));
		}
		BigDecimal areaHa = hectares("areaHa", this.form.areaHa());
		return (!this.faults.isEmpty()) ? null
				: new NoticeContent(this.form.title().wording(), this.form.text().wording(),
						this.form.issuer().wording(), this.form.conciliation().wording(),
						new TreeSet<>(this.form.villages()), actNumber, actDate, regime, from, until, areaHa);
	}

	private void checkLengths() {
		this.faults.addAll(this.form.title().faults("title", TITLE));
		this.faults.addAll(this.form.text().faults("text", TEXT));
		this.faults.addAll(this.form.issuer().faults("issuer", ISSUER));
		this.faults.addAll(this.form.conciliation().faults("conciliation", CONCILIATION));
		int length = this.form.actNumber().strip().length();
		if (length > ACT_NUMBER) {
			this.faults.add(Refusal.of("actNumber", "staff.form.too-long", ACT_NUMBER, length));
		}
	}

	private void checkVillages() {
		if (!this.knownVillages.containsAll(this.form.villages())) {
			this.faults.add(Refusal.of("villages", "staff.form.village-unknown"));
		}
	}

	private LegalRegime regime() {
		return Arrays.stream(LegalRegime.values())
			.filter((regime) -> regime.name().equals(this.form.regime()))
			.findFirst()
			.orElseGet(() -> {
				this.faults.add(Refusal.of("regime", "staff.form.regime"));
				return LegalRegime.GENERAL;
			});
	}

	private @Nullable BigDecimal hectares(String field, String typed) {
		HectaresReader reader = new HectaresReader(field);
		BigDecimal hectares = reader.read(typed);
		this.faults.addAll(reader.faults());
		return hectares;
	}

	private @Nullable LocalDate date(String field, String typed) {
		if (typed.isBlank()) {
			return null;
		}
		try {
			LocalDate date = LocalDate.parse(typed.strip());
			if (date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR) {
				return date;
			}
		}
		catch (DateTimeParseException ex) {
			// Told below, like a year out of range.
		}
		this.faults.add(Refusal.of(field, "staff.form.date"));
		return null;
	}

}
