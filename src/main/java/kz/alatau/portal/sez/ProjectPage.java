package kz.alatau.portal.sez;

import java.util.List;

/**
 * One page of the list.
 *
 * @param number counted from 0
 * @param pages how many there are, at least 1
 * @param total projects on all pages
 */
public record ProjectPage(List<ProjectProfile> projects, int number, int pages, long total) {

	public ProjectPage {
		projects = List.copyOf(projects);
	}

}
