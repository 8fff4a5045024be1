package kz.alatau.portal.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Who may do what, and the headers that keep a page to itself. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Nothing inline, nothing foreign. */
	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "style-src 'self'",
			"script-src 'self'", "img-src 'self' data:", "connect-src 'self'", "manifest-src 'self'",
			"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

	@Bean
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/staff/sign-in")
				.permitAll()
				.requestMatchers("/staff", "/staff/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.formLogin((form) -> form.loginPage("/staff/sign-in")
				.loginProcessingUrl("/staff/sign-in")
				.defaultSuccessUrl("/staff")
				.failureUrl("/staff/sign-in?failed"))
			.logout((logout) -> logout.logoutUrl("/staff/sign-out").logoutSuccessUrl("/"))
			.requestCache((cache) -> cache.requestCache(new StaffPagesRequestCache()))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						(policy) -> policy.policy("geolocation=(self), camera=(), microphone=(), payment=(), usb=()"))
				.cacheControl((cache) -> cache.disable())
				.addHeaderWriter(staffPagesAreNotKept()))
			.build();
	}

	/** After signing out, "Back" must not show a draft. */
	private static HeaderWriter staffPagesAreNotKept() {
		RequestMatcher staffPages = PathPatternRequestMatcher.withDefaults().matcher("/staff/**");
		return new DelegatingRequestMatcherHeaderWriter(staffPages, new CacheControlHeadersWriter());
	}

	@Bean
	CookieSerializer cookieSerializer() {
		DefaultCookieSerializer serializer = new DefaultCookieSerializer();
		serializer.setCookieName("SESSION");
		// The language is a part of the path; the session is the same in all of them.
		serializer.setCookiePath("/");
		serializer.setUseHttpOnlyCookie(true);
		serializer.setSameSite("Lax");
		return serializer;
	}

}
