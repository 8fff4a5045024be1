package kz.alatau.portal.relocation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface LandFigureRepository extends Repository<LandFigure, Integer> {

	List<LandFigure> findAllByOrderByAsOfAscIdAsc();

	void saveAll(Iterable<LandFigure> figures);

}
