package kz.alatau.portal.web.incentive.file;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.web.SpreadsheetFile;
import kz.alatau.portal.web.document.DocumentPrinter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The result of a case as a file. The case stands in the address, as on the page; one
 * that cannot be read goes back to the page, which says why.
 */
@Controller
class FileController {

	private static final MediaType WORKBOOK = MediaType
		.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final AssessedCases cases;

	private final Papers papers;

	private final DocumentPrinter printer;

	private final Workbooks workbooks;

	FileController(AssessedCases cases, Papers papers, DocumentPrinter printer, Workbooks workbooks) {
		this.cases = cases;
		this.papers = papers;
		this.printer = printer;
		this.workbooks = workbooks;
	}

	@GetMapping("/incentives.pdf")
	ResponseEntity<?> paper(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			Locale locale) {
		return answer(parameters, request, (found) -> file(found.fileName("pdf"), MediaType.APPLICATION_PDF,
				this.printer.print(this.papers.of(found, link(found, request), Language.of(locale)))));
	}

	@GetMapping("/incentives.xlsx")
	ResponseEntity<?> workbook(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			Locale locale) {
		return answer(parameters, request, (found) -> file(found.fileName("xlsx"), WORKBOOK,
				this.workbooks.of(found, link(found, request), locale)));
	}

	@GetMapping("/incentives.csv")
	ResponseEntity<?> table(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		return answer(parameters, request,
				(found) -> SpreadsheetFile.answer(found.fileName("csv"), ResultTable.COLUMNS, ResultTable.rows(found)));
	}

	private ResponseEntity<?> answer(Map<String, List<String>> parameters, HttpServletRequest request,
			Function<AssessedCase, ResponseEntity<?>> file) {
		return this.cases.find(parameters)
			.<ResponseEntity<?>>map(file)
			.orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND).location(page(parameters, request)).build());
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, SpreadsheetFile.attachment(name))
			.body(content);
	}

	/** The page with the same fields, word for word. */
	private static URI page(Map<String, List<String>> parameters, HttpServletRequest request) {
		String query = parameters.entrySet()
			.stream()
			.flatMap(
					(field) -> field.getValue().stream().map((value) -> encoded(field.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		return URI.create(request.getContextPath() + "/incentives" + (query.isEmpty() ? "" : "?" + query));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	/** The same link gives the same result under the same version of the rules. */
	private static String link(AssessedCase found, HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/incentives?"
				+ found.document().toQuery() + "&rules=" + found.ruleVersion();
	}

}
