package kz.alatau.portal.web.document;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/** Fills in the template of a paper; values print as they do on pages. */
@Component
class DocumentText {

	/** A hundred times what a long paper has: beyond it something is wrong. */
	private static final int LONGEST = 4_000_000;

	/** Characters that XML has no way to write; nobody types them on purpose. */
	private static final String NO_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
			+ "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";

	private final ITemplateEngine templates;

	private final ThymeleafEvaluationContext evaluation;

	DocumentText(ITemplateEngine templates, ApplicationContext application,
			@Qualifier("mvcConversionService") ConversionService printers) {
		this.templates = templates;
		this.evaluation = new ThymeleafEvaluationContext(application, printers);
	}

	String of(PrintedDocument document) {
		Context context = new Context(document.language().locale(), document.values());
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				this.evaluation);
		context.setVariable("language", document.language());
		context.setVariable("date", document.date());
		String text = this.templates.process(document.template(), context);
		if (text.length() > LONGEST) {
			throw new IllegalStateException(document.template() + " is too long to print: " + text.length());
		}
		return text.replaceAll(NO_XML, "\uFFFD");
	}

}
