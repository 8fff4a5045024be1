package kz.alatau.portal.relocation;

import java.util.List;

/**
 * A court had an edition taken off the pages; told within the transaction that does it.
 *
 * @param notice without its texts
 * @param files what belonged to it
 * @param by user name of who did it
 */
public record NoticeRemoved(PublishedNotice notice, List<NoticeFile> files, String by) {

	public NoticeRemoved {
		files = List.copyOf(files);
	}

}
