/**
 * The statutory procedure of a taking: its rules in time, its states and what may follow
 * what, its guards and its clocks. Plain functions over dated events; nothing here knows
 * how a notice is stored.
 */
@NamedInterface("procedure")
@NullMarked
package kz.alatau.portal.relocation.procedure;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
