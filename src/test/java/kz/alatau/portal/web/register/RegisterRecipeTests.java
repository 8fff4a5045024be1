package kz.alatau.portal.web.register;

import java.util.List;

import kz.alatau.portal.register.CanonicalJson;
import kz.alatau.portal.register.Checkpoint;
import kz.alatau.portal.register.MerkleProof;
import kz.alatau.portal.register.MerkleTree;
import kz.alatau.portal.register.SignedCheckpoint;
import kz.alatau.portal.register.TreeHash;
import kz.alatau.portal.register.VerifierKey;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever tries a program on the examples must not be led astray. */
class RegisterRecipeTests {

	@Test
	void examplesOfTheDescriptionVerify() {
		Checkpoint checkpoint = SignedCheckpoint.read(RegisterRecipe.CHECKPOINT, new VerifierKey(RegisterRecipe.KEY))
			.checkpoint();
		JsonNode entry = JsonMapper.shared().readTree(RegisterRecipe.ENTRY_PAGE).at("/entries/0");
		TreeHash leaf = MerkleTree.leaf(entry.path("canonical").asString());
		assertThat(entry.path("leafHash").asString()).isEqualTo(leaf.base64());
		assertThat(CanonicalJson.read(entry.path("canonical").asString())).containsKeys("kind", "number", "version",
				"time", "title", "attachments");
		JsonNode proof = JsonMapper.shared().readTree(RegisterRecipe.PROOF).at("/hashes/0");
		assertThat(MerkleProof.includes(checkpoint.root(), checkpoint.size(), entry.path("index").asLong(), leaf,
				List.of(TreeHash.ofBase64(proof.asString()))))
			.isTrue();
	}

	@Test
	void recipeFitsOnAPage() {
		assertThat(RegisterRecipe.TEXT.lines()).hasSizeLessThan(60)
			.allSatisfy((line) -> assertThat(line).hasSizeLessThan(125));
	}

}
