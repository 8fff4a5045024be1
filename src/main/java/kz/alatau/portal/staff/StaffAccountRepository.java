package kz.alatau.portal.staff;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffAccountRepository extends Repository<StaffAccount, Long> {

	/** Attempts on one account wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<StaffAccount> findByUsername(String username);

	/** Without waiting for anybody. */
	Optional<StaffAccount> readByUsername(String username);

	List<StaffAccount> findAllByOrderByUsername(Limit limit);

	/** Whether another open account has the role. */
	@Query("select count(a) > 0 from StaffAccount a where a.username <> :username and a.closedAt is null and :role member of a.roles")
	boolean hasAnother(StaffRole role, String username);

	@Query("select count(a) > 0 from StaffAccount a where :role member of a.roles")
	boolean hasAny(StaffRole role);

	long count();

	StaffAccount save(StaffAccount account);

	/**
	 * Until the transaction ends nobody else opens an account or changes roles, on any
	 * instance of the portal. Signing in goes on.
	 */
	@Modifying
	@Query(nativeQuery = true, value = "lock table staff_account_role in share row exclusive mode")
	void lockRoles();

}
