package kz.alatau.portal.web.genuine;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import kz.alatau.portal.paper.PaperCode;
import kz.alatau.portal.paper.Papers;
import kz.alatau.portal.register.HashedContent;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Answers whether a paper is genuine. */
@Controller
@RequestMapping(GenuineController.PATH)
class GenuineController {

	static final String PATH = "/genuine";

	private static final String HASH = "[0-9a-f]{64}";

	private final Papers papers;

	private final GenuinePages pages;

	GenuineController(Papers papers, GenuinePages pages) {
		this.papers = papers;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView ask() {
		return page(GenuinePage.question(), HttpStatus.OK);
	}

	@GetMapping(params = "code")
	ModelAndView ofCode(@RequestParam String code, Locale locale) {
		Optional<PaperCode> read = PaperCode.parse(code);
		return read.isEmpty()
				? page(GenuinePage.refused(code, "code", "genuine.code.mistyped"), HttpStatus.UNPROCESSABLE_CONTENT)
				: page(this.pages.page(this.papers.ofCode(read.get()), read.get().toString(), locale), HttpStatus.OK);
	}

	@GetMapping(params = "sha256")
	ModelAndView ofFile(@RequestParam String sha256, Locale locale) {
		return sha256.matches(HASH) ? page(this.pages.page(this.papers.ofFile(sha256), "", locale), HttpStatus.OK)
				: page(GenuinePage.refused("", "file", "genuine.file.missing"), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The file is hashed and forgotten; the answer has an address that can be kept. */
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ModelAndView receive(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			return page(GenuinePage.refused("", "file", "genuine.file.missing"), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try (var content = file.getInputStream()) {
			return new ModelAndView("redirect:" + PATH + "?sha256=" + HashedContent.of(content).sha256());
		}
	}

	private static ModelAndView page(GenuinePage page, HttpStatus status) {
		ModelAndView shown = new ModelAndView("genuine/show", "page", page);
		shown.setStatus(status);
		return shown;
	}

}
