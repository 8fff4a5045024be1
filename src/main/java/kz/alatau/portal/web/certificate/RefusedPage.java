package kz.alatau.portal.web.certificate;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/**
 * A case that gets no certificate.
 *
 * @param query the case as the query of a link to the calculator
 */
public record RefusedPage(List<Refusal> refusals, String query) {
}
