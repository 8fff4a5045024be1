package kz.alatau.portal.web.home;

import java.util.List;

import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.map.MapPicture;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param map empty before data is imported
 */
record HomePage(List<VillageProfile> villages, @Nullable MapPicture map) {

}
