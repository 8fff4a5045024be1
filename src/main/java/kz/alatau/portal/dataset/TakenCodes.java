package kz.alatau.portal.dataset;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The codes that stand in a file so far, and where each was seen first. */
public final class TakenCodes {

	private final Map<String, Integer> first = new HashMap<>();

	/** Takes the code; gives the number of the row or feature that has it already. */
	@Nullable Integer take(String code, Place place) {
		return this.first.putIfAbsent(code, place.number());
	}

}
