package kz.alatau.portal.calendar;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffYearRepository extends Repository<StaffYear, Integer> {

	/** With their days, in one statement. */
	@EntityGraph(attributePaths = "days")
	List<StaffYear> findAllByOrderByYear();

	Optional<StaffYear> findByYear(int year);

	void saveAndFlush(StaffYear year);

	/**
	 * Two tables for the same new year are entered one after the other. Reading goes on.
	 */
	@Modifying
	@Query(nativeQuery = true, value = "lock table calendar_year in share row exclusive mode")
	void lock();

}
