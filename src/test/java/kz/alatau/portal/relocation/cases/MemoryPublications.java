package kz.alatau.portal.relocation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import kz.alatau.portal.relocation.NoticeNumber;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Publications a test invents, beside those of the portal. */
public final class MemoryPublications implements Publications {

	private final Publications others;

	private final Map<NoticeNumber, List<Publication>> published = new ConcurrentHashMap<>();

	private final List<Adoption> adopted = new CopyOnWriteArrayList<>();

	MemoryPublications(Publications others) {
		this.others = others;
	}

	@Override
	public List<Publication> of(NoticeNumber number) {
		return this.published.getOrDefault(number, this.others.of(number));
	}

	@Override
	public List<Adoption> adopted() {
		return List.copyOf(this.adopted);
	}

	/** Publishes another edition. */
	public void publish(NoticeNumber number, Publication publication) {
		this.published.merge(number, List.of(publication), (before, added) -> {
			List<Publication> all = new ArrayList<>(before);
			all.addAll(added);
			return List.copyOf(all);
		});
	}

	/** Takes every edition back. */
	public void withdraw(NoticeNumber number) {
		this.published.put(number, List.of());
	}

	public void adopt(Adoption adoption) {
		this.adopted.add(adoption);
	}

	public void forgetAdopted() {
		this.adopted.clear();
	}

	/** Makes them the publications of every {@link kz.alatau.portal.PortalTest}. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		MemoryPublications memoryPublications(SeriesPublications others) {
			return new MemoryPublications(others);
		}

	}

}
