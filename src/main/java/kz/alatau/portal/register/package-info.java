/**
 * The public register: what was published, in an order and wording that nobody can change
 * without being found out, neither later nor from inside.
 * <p>
 * Entries are the leaves of a Merkle tree (RFC 6962, RFC 9162): leaf = SHA-256(0x00 ||
 * UTF-8 bytes of the entry's canonical JSON), node = SHA-256(0x01 || left || right). A
 * checkpoint (C2SP tlog-checkpoint) signs size and root after each entry.
 */
@ApplicationModule(allowedDependencies = { "shared", "database" })
@NullMarked
package kz.alatau.portal.register;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
