"""Checks a running register: python3 check.py ADDRESS [SAVED_CHECKPOINT]. Needs openssl 3."""
import base64, hashlib, json, os, subprocess, sys, tempfile, urllib.request

base = sys.argv[1].rstrip("/") + "/register/"
sha = lambda data: hashlib.sha256(data).digest()
node = lambda left, right: sha(b"\x01" + left + right)
get = lambda path: urllib.request.urlopen(base + path).read()

def need(condition, fault):
    if not condition:
        sys.exit("FAULT " + fault)

def root(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else sha(b"")
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return node(root(leaves[:half]), root(leaves[half:]))

def checkpoint(note, name, key_id, public):
    text, signatures = note.decode().rsplit("\n\n", 1)
    packed = base64.b64decode(signatures.split("\u2014 " + name + " ")[1].split("\n")[0])
    need(packed[:4] == key_id, "another key")
    with tempfile.TemporaryDirectory() as folder:
        files = [os.path.join(folder, f) for f in ("key", "text", "signature")]
        for file, data in zip(files, (bytes.fromhex("302a300506032b6570032100") + public, text.encode() + b"\n", packed[4:])):
            open(file, "wb").write(data)
        good = subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", files[0], "-rawin",
                               "-in", files[1], "-sigfile", files[2]], stdout=subprocess.DEVNULL).returncode == 0
    lines = text.split("\n")
    need(good and lines[0] == name, "signature of the checkpoint")
    return int(lines[1]), base64.b64decode(lines[2])

name, key_id, key = get("key").decode().strip().split("+", 2)
key = base64.b64decode(key)
need(key[:1] == b"\x01" and sha(name.encode() + b"\n" + key)[:4].hex() == key_id, "id of the key")
key = (name, bytes.fromhex(key_id), key[1:])
size, signed = checkpoint(get("checkpoint"), *key)
leaves, missing, removals = [], [], {}
while len(leaves) < size:
    entries = json.loads(get(f"entries?from={len(leaves)}&to={size}"))["entries"]
    need(entries, f"only {len(leaves)} of {size} entries")
    for entry in entries:
        need(entry["index"] == len(leaves), f"entry {len(leaves)} is missing")
        if entry["canonical"] is None:
            missing.append((entry["index"], entry["leafHash"], entry["removed"]["by"]))
            leaves.append(base64.b64decode(entry["leafHash"]))
            continue
        leaves.append(sha(b"\x00" + entry["canonical"].encode()))
        need(base64.b64encode(leaves[-1]).decode() == entry["leafHash"], f"hash of entry {entry['index']}")
        said = json.loads(entry["canonical"])
        canonical = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        need(canonical == entry["canonical"], f"form of entry {entry['index']}")
        if said["kind"] == "REMOVAL":
            removals[entry["index"]] = (said["removed_index"], said["removed_leaf_hash"])
for index, leaf, by in missing:
    need(removals.get(by) == (index, leaf), f"text of entry {index} is missing")
need(root(leaves) == signed, "root of the entries")
if len(sys.argv) > 2:
    before, old = checkpoint(open(sys.argv[2], "rb").read(), *key)
    need(before <= size and root(leaves[:before]) == old, "an entry of the saved checkpoint was changed or taken away")
print(f"{size} entries in order, root {base64.b64encode(signed).decode()}, {len(missing)} texts removed")
