package kz.alatau.portal.legislation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of law that come with the portal. */
public final class LawFiles {

	private LawFiles() {
	}

	/**
	 * The texts of all YAML files of a folder, by name.
	 * @param folder below the class path, such as {@code legislation}
	 */
	public static Map<String, String> in(String folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		String pattern = "classpath*:" + folder + "/*.yaml";
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
			texts.put(folder + "/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
		}
		return texts;
	}

}
