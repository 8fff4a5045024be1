package kz.alatau.portal.exposure;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface EstimateRepository extends Repository<EstimateRow, EstimateRow.Key> {

	List<EstimateRow> findBySnapshotIdAndScope(int snapshotId, EstimateRow.Scope scope);

	List<EstimateRow> findBySnapshotIdAndScopeAndScopeCode(int snapshotId, EstimateRow.Scope scope, String scopeCode);

	List<EstimateRow> findBySnapshotIdAndScopeIn(int snapshotId, Collection<EstimateRow.Scope> scopes);

	List<EstimateRow> findBySnapshotIdIn(Collection<Integer> snapshotIds);

}
