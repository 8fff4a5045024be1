package kz.alatau.portal.web.home;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.NoticeLine;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.map.MapPicture;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param map empty before data is imported
 * @param notices the newest ones
 */
record HomePage(List<VillageProfile> villages, @Nullable MapPicture map, List<NoticeLine> notices, LocalDate today) {

}
