package kz.alatau.portal;

import kz.alatau.portal.verifier.VerifyRegister;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Alatau portal: one application, cut into the modules below this package. */
@SpringBootApplication
public class PortalApplication {

	public static void main(String[] args) {
		if (VerifyRegister.isWanted(args)) {
			System.exit(VerifyRegister.run(args, System.out));
		}
		SpringApplication.run(PortalApplication.class, args);
	}

}
