package kz.alatau.portal.incentive;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.shared.Certainty;

/** The steps of a figure in order; the last one is the figure. */
public record Trace(List<Step> steps) {

	public static final Trace EMPTY = new Trace(List.of());

	public Trace {
		steps = List.copyOf(steps);
	}

	/** Every value and rule of law the figure depends on, each once. */
	public List<DatedSetting> law() {
		return this.steps.stream().flatMap(Trace::law).distinct().toList();
	}

	/** The least sure of them. */
	public Certainty certainty() {
		return law().stream()
			.map((setting) -> setting.reference().certainty())
			.max(Certainty::compareTo)
			.orElse(Certainty.S);
	}

	private static Stream<DatedSetting> law(Step step) {
		Stream<DatedSetting> values = step.operands()
			.stream()
			.map(Operand::origin)
			.filter(Origin.Law.class::isInstance)
			.map((origin) -> ((Origin.Law) origin).setting());
		return Stream.concat(values, Stream.ofNullable(step.rule())).filter(Objects::nonNull);
	}

}
