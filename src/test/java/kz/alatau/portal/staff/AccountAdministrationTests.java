package kz.alatau.portal.staff;

import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Transactional
class AccountAdministrationTests {

	private static final StaffMember JUST_REMOVED = new StaffMember("removed", Set.of(StaffRole.ADMINISTRATOR));

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void oneAdministrator() {
		this.database.sql("delete from staff_account_role where role = 'ADMINISTRATOR'").update();
		this.accounts.open("last", StaffRole.ADMINISTRATOR, StaffRole.AUTHOR);
	}

	/** Two administrators who remove each other at once: the second one comes here. */
	@Test
	void theLastAdministratorStaysWhoeverAsks() {
		AccountOutcome outcome = this.administration.giveRoles("last", 0, Set.of(StaffRole.AUTHOR), JUST_REMOVED);
		assertThat(outcome).isInstanceOfSatisfying(AccountOutcome.Refused.class,
				(refused) -> assertThat(refused.refusals().getFirst().messageKey())
					.isEqualTo("staff.account.last-administrator"));
		assertThat(this.administration.find("last").orElseThrow().roles()).contains(StaffRole.ADMINISTRATOR);
	}

	@Test
	void theLastButOneMayGo() {
		this.accounts.open("another", StaffRole.ADMINISTRATOR);
		assertThat(this.administration.giveRoles("last", 0, Set.of(), JUST_REMOVED))
			.isInstanceOf(AccountOutcome.Done.class);
		assertThat(this.administration.find("last").orElseThrow().roles()).isEmpty();
	}

	@Test
	void theLastAdministratorIsNotClosed() {
		AccountOutcome outcome = this.administration.close("last", 0, JUST_REMOVED);
		assertThat(outcome).isInstanceOf(AccountOutcome.Refused.class);
		assertThat(this.administration.find("last").orElseThrow().closedAt()).isNull();
	}

	@Test
	void aClosedAdministratorDoesNotCountAsAnother() {
		this.accounts.open("another", StaffRole.ADMINISTRATOR);
		assertThat(this.administration.close("another", 0, JUST_REMOVED)).isInstanceOf(AccountOutcome.Done.class);
		assertThat(this.administration.close("last", 0, JUST_REMOVED)).isInstanceOf(AccountOutcome.Refused.class);
		assertThat(this.administration.giveRoles("last", 0, Set.of(), JUST_REMOVED))
			.isInstanceOf(AccountOutcome.Refused.class);
	}

	@Test
	void nobodyClosesTheirOwnAccount() {
		this.accounts.open("another", StaffRole.ADMINISTRATOR);
		StaffMember last = new StaffMember("last", Set.of(StaffRole.ADMINISTRATOR));
		assertThat(this.administration.close("last", 0, last)).isInstanceOf(AccountOutcome.Refused.class);
	}

	@Test
	void aMadeUpPasswordIsNotInTheTextOfTheOutcome() {
		AccountOutcome outcome = this.administration.open("fresh", Set.of(StaffRole.PLANNER), JUST_REMOVED);
		assertThat(outcome).isInstanceOfSatisfying(AccountOutcome.PasswordMade.class,
				(made) -> assertThat(made.toString()).contains("fresh").doesNotContain(made.password()));
	}

}
