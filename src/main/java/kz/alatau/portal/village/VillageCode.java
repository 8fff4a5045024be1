package kz.alatau.portal.village;

/**
 * The code of a village in the classifier of administrative units (KATO).
 *
 * @throws IllegalArgumentException when it is not nine digits
 */
public record VillageCode(String kato) {

	public VillageCode {
		if (!isCode(kato)) {
			throw new IllegalArgumentException("Not a KATO code: " + kato);
		}
	}

	static boolean isCode(String text) {
		return text.matches("\\d{9}");
	}

	@Override
	public String toString() {
		return this.kato;
	}

}
