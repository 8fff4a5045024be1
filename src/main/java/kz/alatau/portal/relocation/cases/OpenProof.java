package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That a medium printed an edition of a notice, as everybody may know it.
 *
 * @param edition the edition it proves
 * @param medium name of the medium and its issue, or the hour of the broadcast
 * @param address public address, empty where there is none
 * @param on day it came out
 * @param sha256 of the file, 64 hexadecimal digits in lower case; empty where there is
 * none, or not everybody may have it
 */
public record OpenProof(int edition, String medium, String address, LocalDate on, @Nullable String sha256) {

}
