package kz.alatau.portal.relocation.cases;

import java.util.List;

/**
 * A page of the cases of a notice.
 *
 * @param page counted from 1
 * @param total cases of the notice
 */
public record CasePage(List<CaseLine> lines, int page, long total) {

	static final int SIZE = 100;

	public CasePage {
		lines = List.copyOf(lines);
	}

	public int pages() {
		return (int) Math.max(1, (this.total + SIZE - 1) / SIZE);
	}

}
