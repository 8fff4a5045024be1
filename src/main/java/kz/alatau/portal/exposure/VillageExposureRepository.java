package kz.alatau.portal.exposure;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface VillageExposureRepository extends Repository<VillageExposureRow, VillageExposureRow.Key> {

	List<VillageExposureRow> findBySnapshotIdOrderByVillageKato(int snapshotId);

	List<VillageExposureRow> findBySnapshotIdInOrderByVillageKato(Collection<Integer> snapshotIds);

	List<VillageExposureRow> findBySnapshotIdAndVillageKato(int snapshotId, String villageKato);

}
