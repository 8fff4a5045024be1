package kz.alatau.portal.relocation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published, edition by edition, for feeds, calendars and the register. */
@Service
@Transactional(readOnly = true)
public class NoticePublications {

	private final PublicationRepository publications;

	NoticePublications(PublicationRepository publications) {
		this.publications = publications;
	}

	/**
	 * The publications that changed last, the newest first.
	 * @param village KATO code, empty for all villages
	 */
	public List<NoticePublication> latest(String village, int most) {
		return this.publications.latest(village, PageRequest.of(0, most));
	}

	/** All public editions of some notices, of each in their order. */
	public Map<NoticeNumber, List<NoticePublication>> ofNotices(Collection<NoticeNumber> numbers) {
		return numbers.isEmpty() ? Map.of()
				: this.publications.ofNotices(numbers)
					.stream()
					.collect(Collectors.groupingBy(NoticePublication::number, LinkedHashMap::new, Collectors.toList()));
	}

	/** Every edition that is or was public, in the order of publication. */
	public List<NoticeEdition> editions() {
		return this.publications.editions();
	}

}
