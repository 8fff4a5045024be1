/**
 * The words for what the incentive calculator computes, in every language: the same
 * sentences for pages, documents and spreadsheets.
 */
@NullMarked
package kz.alatau.portal.web.incentive.words;

import org.jspecify.annotations.NullMarked;
