package kz.alatau.portal.web.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.staff.SignInStep;
import kz.alatau.portal.staff.SignedIn;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Leads from the password through the missing steps to the page that was asked for. */
@Component
public class SignInProgress implements AuthenticationSuccessHandler {

	/** Session attribute: the browser in words, for the list of sessions. */
	public static final String BROWSER = "browser";

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final SavedRequestAwareAuthenticationSuccessHandler wanted = new SavedRequestAwareAuthenticationSuccessHandler();

	SignInProgress() {
		this.wanted.setRequestCache(new StaffPagesRequestCache());
		this.wanted.setDefaultTargetUrl("/staff");
	}

	/** After the password. */
	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		request.getSession().setAttribute(BROWSER, Browser.of(request.getHeader(HttpHeaders.USER_AGENT)));
		SignInStep missing = StaffAuthorities.step(authentication).orElse(null);
		if (missing != null) {
			response.sendRedirect(request.getContextPath() + StepPage.of(missing).path());
		}
		else {
			this.wanted.onAuthenticationSuccess(request, response, authentication);
		}
	}

	/**
	 * The session goes on with what is open now, under a new identifier.
	 * @return the address to go on at
	 */
	public String goOn(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(StaffAuthorities.authentication(signedIn));
		SecurityContextHolder.setContext(context);
		request.changeSessionId();
		this.contexts.saveContext(context, request, response);
		SignInStep missing = signedIn.missing();
		return (missing != null) ? StepPage.of(missing).path() : "/staff";
	}

	/** The same, and on to the page that was asked for before signing in. */
	public void finish(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		goOn(signedIn, request, response);
		onAuthenticationSuccess(request, response, StaffAuthorities.authentication(signedIn));
	}

}
