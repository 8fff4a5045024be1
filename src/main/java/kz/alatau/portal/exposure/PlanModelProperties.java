package kz.alatau.portal.exposure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The model behind the question "what if".
 *
 * @param warmUpTo up to so many dwellings the model is made ready in the background after
 * a start and after a publication; 0 for never
 * @param longestAnswer what takes longer is given up
 */
@ConfigurationProperties("portal.what-if.model")
record PlanModelProperties(@DefaultValue("200000") int warmUpTo, @DefaultValue("10s") Duration longestAnswer) {

}
