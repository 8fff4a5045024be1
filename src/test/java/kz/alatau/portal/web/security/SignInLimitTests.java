package kz.alatau.portal.web.security;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInLimitTests {

	private static final String OFFICE = "203.0.113.9";

	private final SignInLimit limit = new SignInLimit(new SignInLimitProperties(10, 10));

	@Test
	void wrongTriesForOneAccountLeaveTheOthersOfAnOfficeAlone() {
		assertThat(passed("author", 500)).isEqualTo(10);
		assertThat(this.limit.mayTry(OFFICE, " Author ")).isFalse();
		assertThat(this.limit.mayTry("203.0.113.10", "author")).isTrue();
		assertThat(passed("administrator", 500)).isEqualTo(10);
	}

	@Test
	void anAddressThatTriesManyAccountsIsStoppedAfterTenTimesAsMany() {
		int passed = 0;
		for (int account = 0; account < 200; account++) {
			passed += passed("account-" + account, 1);
		}
		assertThat(passed).isEqualTo(100);
		assertThat(this.limit.mayTry(OFFICE, "author")).isFalse();
		assertThat(this.limit.mayTry("203.0.113.10", "author")).isTrue();
	}

	@Test
	void rightTriesCountForNeither() {
		for (int i = 0; i < 300; i++) {
			assertThat(this.limit.mayTry(OFFICE, "author")).isTrue();
			this.limit.wasRight(OFFICE, "author");
		}
		assertThat(passed("author", 20)).isEqualTo(10);
	}

	@Test
	void whatIsNoNameIsCountedTogetherAndNotKept() {
		int passed = 0;
		for (int i = 0; i < 50; i++) {
			passed += passed("x".repeat(10_000 + i), 1);
		}
		assertThat(passed).isEqualTo(10);
	}

	private int passed(String account, int tries) {
		int passed = 0;
		for (int i = 0; i < tries; i++) {
			passed += this.limit.mayTry(OFFICE, account) ? 1 : 0;
		}
		return passed;
	}

}
