package kz.alatau.portal.dataset;

import org.springframework.core.io.InputStreamSource;

/**
 * A file to import.
 *
 * @param name how messages call it
 * @param content its bytes, UTF-8, readable from the start any number of times
 */
public record DataFile(String name, InputStreamSource content) {

}
