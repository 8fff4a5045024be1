package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Refusal;

/** What is odd about the plots of a resolution (413-IV, article 63(2) item 2). */
final class PlotWarnings {

	/** Region, district, quarter and plot; the last part grows. */
	private static final Pattern CADASTRAL_NUMBER = Pattern.compile("\\d{2}-\\d{3}-\\d{3}-\\d{3,}");

	/** How far the plots may be from the area of the act: it rounds. */
	private static final BigDecimal ACT_TOLERANCE = new BigDecimal("0.01");

	/** How far an outline may be from the area stated: it is drawn, not surveyed. */
	private static final BigDecimal OUTLINE_TOLERANCE = new BigDecimal("0.1");

	/** Numbers named in one warning; the rest is counted. */
	private static final int NAMED = 5;

	private final NoticeContent content;

	private final List<PlotTaken> plots;

	private final List<OtherNotice> others;

	private final List<Refusal> warnings = new ArrayList<>();

	PlotWarnings(NoticeDocument document, List<OtherNotice> others) {
		this.content = document.content();
		this.plots = document.particulars().items().plots();
		this.others = others;
	}

	List<Refusal> warnings() {
		readNumbers();
		findTwice();
		findElsewhere();
		measure();
		addUp();
		return this.warnings;
	}

	private void readNumbers() {
		List<String> odd = this.plots.stream()
			.map(PlotTaken::cadastralNumber)
			.filter((number) -> !CADASTRAL_NUMBER.matcher(number).matches())
			.toList();
		warnOf(odd, "notice-check.look.cadastral");
	}

	/** The same digits under other signs. */
	private void findTwice() {
		Map<String, String> byDigits = new HashMap<>();
		List<String> twice = new ArrayList<>();
		for (PlotTaken plot : this.plots) {
			String digits = plot.cadastralNumber().replaceAll("\\D", "");
			String first = digits.isEmpty() ? null : byDigits.putIfAbsent(digits, plot.cadastralNumber());
			if (first != null) {
				twice.add(first + " = " + plot.cadastralNumber());
			}
		}
		warnOf(twice, "notice-check.look.twice");
	}

	private void findElsewhere() {
		Map<NoticeNumber, List<String>> shared = this.others.stream()
			.filter((other) -> !other.plot().isEmpty())
			.collect(Collectors.groupingBy(OtherNotice::number, LinkedHashMap::new,
					Collectors.mapping(OtherNotice::plot, Collectors.toList())));
		shared.forEach((number, numbers) -> this.warnings
			.add(Refusal.of("plots", "notice-check.look.elsewhere", numbers.size(), named(numbers), number.value())));
	}

	private void measure() {
		List<String> odd = new ArrayList<>();
		for (PlotTaken plot : this.plots) {
			Area measured = plot.measured();
			if (measured != null) {
				BigDecimal hectares = BigDecimal.valueOf(measured.hectares())
					.setScale(NoticeContent.DECIMALS_OF_HECTARES, RoundingMode.HALF_UP);
				if (isFar(hectares, plot.areaHa(), OUTLINE_TOLERANCE)) {
					odd.add(plot.cadastralNumber());
				}
			}
		}
		warnOf(odd, "notice-check.look.outline");
	}

	private void addUp() {
		BigDecimal stated = this.content.areaHa();
		BigDecimal sum = this.plots.stream().map(PlotTaken::areaHa).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (stated != null && !this.plots.isEmpty() && isFar(sum, stated, ACT_TOLERANCE)) {
			this.warnings.add(Refusal.of("areaHa", "notice-check.look.area", sum, stated));
		}
	}

	private static boolean isFar(BigDecimal found, BigDecimal stated, BigDecimal tolerance) {
		return found.subtract(stated).abs().compareTo(stated.multiply(tolerance)) > 0;
	}

	private void warnOf(List<String> numbers, String messageKey) {
		if (!numbers.isEmpty()) {
			this.warnings.add(Refusal.of("plots", messageKey, numbers.size(), named(numbers)));
		}
	}

	private static String named(List<String> numbers) {
		String first = numbers.stream().limit(NAMED).collect(Collectors.joining(", "));
		return (numbers.size() > NAMED) ? first + ", …" : first;
	}

}
