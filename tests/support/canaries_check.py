"""A search that finds nothing proves nothing unless it finds what is there: canaries planted in every way are found."""

import base64
import os
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

from canaries import Search

SECRET = "Kø/7+" + "".join(reversed("xq3vVbW9zLp2TgNd"))


def hits(content):
    search = Search({"key": SECRET})
    search.bytes(content, "here")
    return len(search.hits)


class Forms(unittest.TestCase):
    def test_finds_every_form(self):
        plain = SECRET.encode()
        planted = {
            "plain": plain,
            "UTF-16": SECRET.encode("utf-16"),
            "UTF-16BE": SECRET.encode("utf-16-be"),
            "percent-encoded": urllib.parse.quote(SECRET).encode(),
            "percent-encoded as a form": urllib.parse.quote_plus(SECRET).encode(),
        }
        for user in (b"", b"u", b"us", b"usr", b"user"):
            planted[f"Basic of {user}"] = base64.b64encode(user + b":" + plain)
            planted[f"base64url after {user}"] = base64.urlsafe_b64encode(user + plain + b"and more")
        for name, content in planted.items():
            with self.subTest(name):
                self.assertEqual(hits(b"before" + content + b"after"), 1)

    def test_counts_each(self):
        self.assertEqual(hits(SECRET.encode() * 3), 3)

    def test_finds_nothing_where_nothing_is(self):
        self.assertEqual(hits(os.urandom(1 << 20)), 0)
        self.assertEqual(hits(SECRET.encode()[:-1] + b"!"), 0)


class Places(unittest.TestCase):
    def setUp(self):
        self.search = Search({"key": SECRET})

    def places(self):
        return sorted(place for _, _, place in self.search.hits)

    def test_finds_in_files_their_names_and_links(self):
        name = SECRET.replace("/", "")
        self.search = Search({"key": name})
        with tempfile.TemporaryDirectory() as top:
            os.makedirs(f"{top}/a/.b")
            with open(f"{top}/a/.b/file", "w") as file:
                file.write("x" * 100_000 + name)
            os.symlink(f"/nowhere/{name}", f"{top}/link")
            open(f"{top}/a/{name}.txt", "w").close()
            self.assertEqual(self.search.folder(top), 2)
            self.assertEqual(
                self.places(), [f"{top}/a/.b/file", f"{top}/link", f"the name of {top}/a/{name}.txt"]
            )

    def test_finds_in_command_lines_and_environments(self):
        child = subprocess.Popen(
            [sys.executable, "-c", "input()", SECRET], env={"KEY": SECRET}, stdin=subprocess.PIPE
        )
        try:
            while True:
                # Until it has become the program.
                self.search.hits = []
                self.assertGreater(self.search.processes(), 0)
                if len(self.search.hits) == 2:
                    break
            self.assertEqual(self.places(), [f"/proc/{child.pid}/cmdline", f"/proc/{child.pid}/environ"])
        finally:
            child.communicate(b"\n")

    def test_finds_in_memory(self):
        program = "kept = bytearray(int(b, 16) for b in input().split()); print(flush=True); input()"
        child = subprocess.Popen(
            [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        try:
            child.stdin.write(b" ".join(b"%x" % byte for byte in SECRET.encode()) + b"\n")
            child.stdin.flush()
            child.stdout.readline()
            self.assertGreater(self.search.memory(child.pid), 1 << 20)
            self.assertEqual(len(self.search.hits), 1)
        finally:
            child.communicate(b"\n")

    def test_finds_across_pieces_of_memory_once(self):
        with tempfile.TemporaryFile() as memory:
            memory.write(b"." * 1000 + SECRET.encode() + b"." * 1000)
            for step in range(990, 1030):
                self.search.hits = []
                self.search.region(memory, 0, 2000, "file", step)
                self.assertEqual(self.places(), ["file"], step)


if __name__ == "__main__":
    unittest.main()
