package kz.alatau.portal.relocation;

import java.util.List;

/**
 * A court had an edition taken off the pages; told within the transaction that does it.
 *
 * @param notice without its texts
 * @param files what belonged to it
 */
public record NoticeRemoved(PublishedNotice notice, List<NoticeFile> files) {

	public NoticeRemoved {
		files = List.copyOf(files);
	}

}
