package kz.alatau.portal.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses null characters in what was typed: PostgreSQL takes none in a text, and nobody
 * types one. Forms with files are looked at here, where the sender is known; all others
 * in {@link MalformedRequestFilter}.
 */
@Component
class NullCharacters implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (Uploads.isUpload(request) && areIn(request.getParameterMap())) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return false;
		}
		return true;
	}

	static boolean areIn(Map<String, String[]> parameters) {
		return parameters.entrySet()
			.stream()
			.anyMatch((parameter) -> parameter.getKey().indexOf(0) >= 0
					|| Arrays.stream(parameter.getValue()).anyMatch((value) -> value.indexOf(0) >= 0));
	}

}
