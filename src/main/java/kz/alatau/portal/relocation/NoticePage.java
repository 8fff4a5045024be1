package kz.alatau.portal.relocation;

import java.util.List;

/**
 * One page of the list of public notices, newest first.
 *
 * @param page counted from 1
 * @param total notices on all pages together
 */
public record NoticePage(List<NoticeLine> lines, int page, long total) {

	public static final int SIZE = 20;

	public NoticePage {
		lines = List.copyOf(lines);
	}

	NoticePage with(List<NoticeLine> found) {
		return new NoticePage(found, this.page, this.total);
	}

	/** How many pages there are; an empty list has one. */
	public int pages() {
		return (int) Math.max(1, (this.total + SIZE - 1) / SIZE);
	}

	public boolean hasPrevious() {
		return this.page > 1;
	}

	public boolean hasNext() {
		return this.page < pages();
	}

}
