package kz.alatau.portal.staff;

import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondFactorRepository extends Repository<SecondFactor, Long> {

	Optional<SecondFactor> findByAccountId(Long accountId);

	boolean existsByAccountIdAndConfirmedAtIsNotNull(Long accountId);

	@Query("select count(f) > 0 from SecondFactor f, StaffAccount a where a.id = f.accountId and a.username = :username and f.confirmedAt is not null")
	boolean isConfirmedFor(String username);

	@Query("select f.accountId from SecondFactor f where f.confirmedAt is not null")
	Set<Long> confirmedAccounts();

	Optional<SecondFactor> findFirstByConfirmedAtIsNotNull();

	SecondFactor save(SecondFactor factor);

	void delete(SecondFactor factor);

}
