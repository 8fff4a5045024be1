package kz.alatau.portal.register;

/**
 * A complete subtree: once its last leaf is there, its hash never changes.
 *
 * @param level 0 for a leaf; it spans two to the power of this leaves
 * @param position counted from the left among those of its level, from 0
 */
public record Subtree(int level, long position) {

}
