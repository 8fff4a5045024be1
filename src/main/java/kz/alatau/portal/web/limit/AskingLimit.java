package kz.alatau.portal.web.limit;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers 429 to those who ask too often, before the body is read. Looking at the empty
 * form costs nothing and is not counted.
 */
public class AskingLimit implements HandlerInterceptor {

	private static final String BEGUN = AskingLimit.class.getName() + ".begun";

	private final Callers callers;

	public AskingLimit(Callers callers) {
		this.callers = callers;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (request.getDispatcherType() != DispatcherType.REQUEST || !isQuestion(request)) {
			return true;
		}
		Duration wait = this.callers.ask(request.getRemoteAddr());
		if (wait.isZero()) {
			request.setAttribute(BEGUN, System.nanoTime());
			return true;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusNanos(999_999_999).toSeconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		return false;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(BEGUN) instanceof Long begun) {
			request.removeAttribute(BEGUN);
			this.callers.charge(request.getRemoteAddr(), Duration.ofNanos(System.nanoTime() - begun));
		}
	}

	private static boolean isQuestion(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) || request.getQueryString() != null;
	}

}
