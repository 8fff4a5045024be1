package kz.alatau.portal.exposure;

import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How well what is known of a village is founded, the weakest of each kind.
 *
 * @param dwellings null where none are known
 * @param productiveLand null where there is none
 */
public record InputBasis(Basis population, Basis boundary, @Nullable Basis dwellings, @Nullable Basis productiveLand) {

	/** The weakest of all kinds. */
	public Basis weakest() {
		return Basis.weakest(Stream.of(this.population, this.boundary, this.dwellings, this.productiveLand)
			.filter(Objects::nonNull)
			.toList());
	}

}
