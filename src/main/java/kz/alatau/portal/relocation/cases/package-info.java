/**
 * Takings as they go on, plot by plot: what happened, with act and proof, and which times
 * run. What may happen is said by {@code relocation.procedure}; what the publications say
 * is asked of {@link kz.alatau.portal.relocation.cases.Publications}.
 */
@NamedInterface("cases")
@NullMarked
package kz.alatau.portal.relocation.cases;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
