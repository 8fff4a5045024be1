package kz.alatau.portal.web.incentive;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;

import kz.alatau.portal.incentive.Rate;
import kz.alatau.portal.incentive.Tenge;
import kz.alatau.portal.incentive.Unit;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Step;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/**
 * Sentences with values in them, in the language of the page: money, rates and numbers
 * look as everywhere else, dates and counts are left to the message.
 */
@Component
class Sentences {

	private final MessageSource messages;

	private final ConversionService printers;

	Sentences(MessageSource messages, @Qualifier("mvcConversionService") ConversionService printers) {
		this.messages = messages;
		this.printers = printers;
	}

	String of(String key, List<Object> arguments) {
		return this.messages.getMessage(key, arguments.stream().map(this::printed).toArray(),
				LocaleContextHolder.getLocale());
	}

	/** The result of a step with its unit. */
	String result(Step step) {
		if (step.unit().equals(Unit.TENGE.messageKey())) {
			return print(new Money(step.result()));
		}
		if (step.unit().equals(Unit.SHARE.messageKey())) {
			return print(new Rate(step.result()));
		}
		return of(step.unit(), List.of(step.result()));
	}

	private Object printed(Object argument) {
		return switch (argument) {
			case Tenge tenge -> print(new Money(tenge.exact()));
			case Money money -> print(money);
			case Rate rate -> print(rate);
			case BigDecimal number -> print(number);
			// A year is a name, not a count: no thousands separator.
			case Year year -> year.toString();
			default -> argument;
		};
	}

	private String print(Object value) {
		return String.valueOf(this.printers.convert(value, String.class));
	}

}
