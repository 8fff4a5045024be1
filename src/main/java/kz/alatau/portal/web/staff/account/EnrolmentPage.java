package kz.alatau.portal.web.staff.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import kz.alatau.portal.staff.SecondFactorOutcome.Begun;
import kz.alatau.portal.web.document.QrCode;
import kz.alatau.portal.web.staff.FormErrors;

/** A fresh secret to be taken into an authenticator app. */
record EnrolmentPage(Begun begun, FormErrors errors) {

	private static final String ISSUER = "Alatau portal";

	/** Picture of the address that authenticator apps understand. */
	public String picture() {
		return QrCode.of(address()).dataAddress();
	}

	/** As Google Authenticator defined it and all others read it. */
	String address() {
		String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
		return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s".formatted(issuer, this.begun.username(),
				this.begun.secret());
	}

	/** In groups of four, to be typed by hand. */
	public String secret() {
		return this.begun.secret().replaceAll("(.{4})(?=.)", "$1 ");
	}

}
