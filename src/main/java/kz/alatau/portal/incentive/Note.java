package kz.alatau.portal.incentive;

import java.util.List;

import kz.alatau.portal.legislation.DatedSetting;

/**
 * Something the reader must know beside the figures.
 *
 * @param code the words stand under {@code incentive.note.} with it
 * @param arguments dates and sums for the words
 * @param rule where it stands
 */
public record Note(String code, List<Object> arguments, DatedSetting rule) {

	public Note {
		arguments = List.copyOf(arguments);
	}

}
