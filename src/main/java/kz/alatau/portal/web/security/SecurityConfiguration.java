package kz.alatau.portal.web.security;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Who may do what, and the headers that keep a page to itself. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Nothing inline, nothing foreign. */
	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "style-src 'self'",
			"script-src 'self'", "img-src 'self' data:", "connect-src 'self'", "manifest-src 'self'",
			"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

	/** Staff pages: signed in, with a session, and never kept by the browser. */
	@Bean
	@Order(1)
	SecurityFilterChain staffPages(HttpSecurity http, SignInProgress progress) throws Exception {
		return http.securityMatcher("/staff", "/staff/**")
			.authorizeHttpRequests(SecurityConfiguration::wantRoles)
			.exceptionHandling((failures) -> failures.accessDeniedHandler(new MissingRoleHandler()))
			.addFilterAfter(new UploadGateFilter(), HeaderWriterFilter.class)
			.formLogin((form) -> form.loginPage("/staff/sign-in")
				.loginProcessingUrl("/staff/sign-in")
				.successHandler(progress)
				.failureHandler(failures()))
			.logout((logout) -> logout.logoutUrl("/staff/sign-out").logoutSuccessUrl("/"))
			.requestCache((cache) -> cache.requestCache(new StaffPagesRequestCache()))
			.headers(SecurityConfiguration::protect)
			// After signing out, "Back" must not show a draft.
			.headers((headers) -> headers.addHeaderWriter(new CacheControlHeadersWriter()))
			.build();
	}

	/**
	 * Everything else is the same for everybody: no session is looked up, and nothing can
	 * be changed there, so there is nothing to forge.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterAfter(new UploadGateFilter(), HeaderWriterFilter.class)
			.csrf((csrf) -> csrf.disable())
			.logout((logout) -> logout.disable())
			.requestCache((cache) -> cache.disable())
			.headers(SecurityConfiguration::protect)
			.build();
	}

	private static void wantRoles(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers("/staff/sign-in").permitAll();
		for (StepPage page : StepPage.values()) {
			requests.requestMatchers(page.pattern()).hasAnyAuthority(page.authority(), StaffAuthorities.STAFF);
		}
		for (StaffArea area : StaffArea.values()) {
			requests.requestMatchers(area.matcher()).hasAnyAuthority(area.authorities());
		}
		// Not merely authenticated: so is whoever still misses a step of the sign-in.
		requests.anyRequest().hasAuthority(StaffAuthorities.STAFF);
	}

	private static AuthenticationFailureHandler failures() {
		ExceptionMappingAuthenticationFailureHandler failures = new ExceptionMappingAuthenticationFailureHandler();
		failures.setDefaultFailureUrl("/staff/sign-in?failed");
		failures.setExceptionMappings(Map.of(TooManyTriesException.class.getName(), "/staff/sign-in?slow"));
		return failures;
	}

	private static void protect(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					(policy) -> policy.policy("geolocation=(self), camera=(), microphone=(), payment=(), usb=()"))
			.cacheControl((cache) -> cache.disable());
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
