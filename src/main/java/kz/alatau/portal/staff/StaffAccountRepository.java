package kz.alatau.portal.staff;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffAccountRepository extends Repository<StaffAccount, Long> {

	/** Attempts on one account wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<StaffAccount> findByUsername(String username);

	long count();

	StaffAccount save(StaffAccount account);

	/**
	 * Until the transaction ends no other instance of the portal opens an account.
	 */
	@Modifying
	@Query(nativeQuery = true, value = "lock table staff_account in share row exclusive mode")
	void lockForFirstAccount();

}
