package kz.alatau.portal.exposure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.village.VillageCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the villages with each publication: recorded, and told to others. */
@Service
public class StatusChanges {

	private static final int MOST = 50;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	StatusChanges(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** The changes of a village, the latest first. */
	@Transactional(readOnly = true)
	public List<VillageStatusChanged> ofVillage(VillageCode village) {
		return this.jdbc.sql("""
				select before, after, plan_version, data_version, happened_at from village_status_change
				where village_kato = ? order by id desc limit ?""")
			.params(village.kato(), MOST)
			.query((row, index) -> new VillageStatusChanged(village, VillageState.valueOf(row.getString(1)),
					VillageState.valueOf(row.getString(2)), row.getInt(3), row.getInt(4),
					row.getTimestamp(5).toInstant()))
			.list();
	}

	/** Records and tells every difference in the state of a village that is in both. */
	void record(Map<VillageCode, VillageExposure> before, Map<VillageCode, VillageExposure> after, SnapshotKey key,
			Instant now) {
		after.forEach((village, exposure) -> {
			VillageExposure earlier = before.get(village);
			if (earlier != null && earlier.state() != exposure.state()) {
				record(new VillageStatusChanged(village, earlier.state(), exposure.state(), key.planVersion(),
						key.dataVersion(), now));
			}
		});
	}

	private void record(VillageStatusChanged change) {
		this.jdbc.sql("""
				insert into village_status_change (village_kato, before, after, plan_version, data_version, happened_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(change.village().kato(), change.before().name(), change.after().name(), change.planVersion(),
					change.dataVersion(), change.at().atOffset(ZoneOffset.UTC))
			.update();
		this.events.publishEvent(change);
	}

}
