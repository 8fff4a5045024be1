package kz.alatau.portal.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.MerkleTree;
import kz.alatau.portal.register.RegisteredEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTests {

	/** Each word is a kind and a version, in the order of the register. */
	@ParameterizedTest
	@CsvSource({ "0, NOTICE:1, IN_FORCE, 0", "0, NOTICE:1 NOTICE_CORRECTION:2, CORRECTED, 1",
			"1, NOTICE:1 NOTICE_CORRECTION:2, IN_FORCE, 1",
			"0, NOTICE:1 NOTICE_CORRECTION:2 NOTICE_RESTART:3, RESTARTED, 2",
			"1, NOTICE:1 NOTICE_RESTART:2 NOTICE_CORRECTION:3, CORRECTED, 2",
			"0, NOTICE:1 NOTICE_TERMINATION:2, ENDED, 1", "1, NOTICE:1 NOTICE_TERMINATION:2, IN_FORCE, 1",
			"0, NOTICE:1 NOTICE_TERMINATION:2 NOTICE_CORRECTION:3, ENDED, 2",
			"0, NOTICE:1 NOTICE_WITHDRAWAL:1, WITHDRAWN, 0", "1, NOTICE:1 NOTICE_WITHDRAWAL:1, IN_FORCE, 1",
			"0, NOTICE:1 NOTICE_WITHDRAWAL:1 NOTICE_CORRECTION:2, WITHDRAWN, 2",
			"1, NOTICE:1 NOTICE_CORRECTION:2 NOTICE_WITHDRAWAL:1, IN_FORCE, 1",
			"0, NOTICE:1 NOTICE_CORRECTION:2 NOTICE_WITHDRAWAL:2, CORRECTED, 1", "0, NOTICE:1 NOTICE:2, REPLACED, 1",
			"0, PLAN_VERSION:1 PLAN_VERSION:2 PLAN_VERSION:3, REPLACED, 2", "0, NOTICE:1 REMOVAL:1, IN_FORCE, 0" })
	void laterEntriesDecideWhatHolds(int asked, String entries, Standing standing, int newest) {
		List<RegisteredEntry> history = new ArrayList<>();
		for (String word : entries.split(" ")) {
			String[] parts = word.split(":");
			history.add(new RegisteredEntry(history.size(), EntryKind.valueOf(parts[0]), "2026-0001",
					Integer.parseInt(parts[1]), "{}", MerkleTree.EMPTY, Instant.EPOCH, null));
		}
		PaperAnswer.Genuine answer = History.answer(history.get(asked), history);
		assertThat(answer.standing()).isEqualTo(standing);
		assertThat(answer.newest().index()).isEqualTo(newest);
		assertThat(answer.cause() == null).isEqualTo(standing == Standing.IN_FORCE);
	}

}
