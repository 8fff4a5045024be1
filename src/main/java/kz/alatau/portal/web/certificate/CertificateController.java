package kz.alatau.portal.web.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kz.alatau.portal.certificate.Certificate;
import kz.alatau.portal.certificate.CertificateCode;
import kz.alatau.portal.certificate.CertificateIssue;
import kz.alatau.portal.certificate.Certificates;
import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes certificates of cases and shows them. */
@Controller
@RequestMapping(CertificateController.PATH)
class CertificateController {

	static final String PATH = "/incentives/certificates";

	private final Certificates certificates;

	private final CertificatePages pages;

	CertificateController(Certificates certificates, CertificatePages pages) {
		this.certificates = certificates;
		this.pages = pages;
	}

	/** The fields of a case as the calculator's page has them; others are left out. */
	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	ModelAndView issue(@RequestParam MultiValueMap<String, String> fields) {
		CaseDocument document = CaseDocument.ofParameters(fields);
		return switch (this.certificates.issue(document)) {
			case CertificateIssue.Issued(Certificate certificate) -> redirect(certificate.code());
			case CertificateIssue.Refused(List<Refusal> refusals) -> page("certificate/refused",
					new RefusedPage(refusals, document.toQuery()), HttpStatus.UNPROCESSABLE_CONTENT);
		};
	}

	@GetMapping
	ModelAndView list() {
		return page("certificate/find", new FindPage("", false), HttpStatus.OK);
	}

	@GetMapping(params = "code")
	ModelAndView find(@RequestParam String code) {
		Optional<CertificateCode> read = CertificateCode.parse(code);
		return read.isPresent() ? redirect(read.get()) : mistyped(code, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{code}")
	ModelAndView show(@PathVariable String code, Locale locale) {
		Optional<CertificateCode> read = CertificateCode.parse(code);
		if (read.isEmpty()) {
			return mistyped(code, HttpStatus.NOT_FOUND);
		}
		Certificate certificate = this.certificates.find(read.get())
			.orElseThrow(() -> new NotFoundException("certificate " + code));
		return certificate.isIntact() ? page("certificate/show", this.pages.of(certificate, locale), HttpStatus.OK)
				: page("certificate/broken", certificate, HttpStatus.OK);
	}

	private static ModelAndView mistyped(String code, HttpStatus status) {
		return page("certificate/find", new FindPage(code, true), status);
	}

	private static ModelAndView redirect(CertificateCode code) {
		return new ModelAndView("redirect:" + PATH + "/" + code);
	}

	private static ModelAndView page(String view, Object page, HttpStatus status) {
		ModelAndView shown = new ModelAndView(view, "page", page);
		shown.setStatus(status);
		return shown;
	}

}
