package kz.alatau.portal.web.security;

import java.util.List;

import kz.alatau.portal.staff.SignInStep;
import kz.alatau.portal.staff.StaffMember;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers the member of staff who asks: a parameter of that type is filled from
 * the session, never from the request. It is null on pages open to everybody, and while a
 * step of the sign-in is missing; then a parameter of type {@link SignInStep} says which.
 */
@Component
class StaffMemberArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == StaffMember.class || parameter.getParameterType() == SignInStep.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (parameter.getParameterType() == StaffMember.class)
				? StaffAuthorities.member(authentication).orElse(null)
				: StaffAuthorities.step(authentication).orElse(null);
	}

}
