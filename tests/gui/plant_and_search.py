"""Types known secrets into the running Token Desk, works with them, and searches for them after each step. Called by
canaries.

usage: plant_and_search.py FOLDER CLIPBOARD_CLIENT PID API_PORT PROXY_PORT PATIENCE_IN_SECONDS
"""

import os
import re
import subprocess
import sys
import time
import unicodedata

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

sys.path.append(os.path.join(os.path.dirname(__file__), "..", "support"))
from canaries import Search  # noqa: E402

WORK, CLIPBOARD_CLIENT, PID, API_PORT, PROXY_PORT, PATIENCE = sys.argv[1:]
PLANTED = f"{WORK}/planted"
NOT_ALL_SEARCHED = 77
SECRETS = ("API key", "client secret", "proxy password", "access token")


def canaries():
    found = {}
    for name in os.listdir(f"{PLANTED}/canaries"):
        with open(f"{PLANTED}/canaries/{name}") as file:
            found[name] = file.read()
    return found


CANARIES = canaries()


def check(truth, what):
    if not truth:
        sys.exit(what)


def wait_for(what, condition):
    deadline = time.monotonic() + float(PATIENCE)
    while True:
        try:
            result = condition()
        except GLib.Error:
            result = None  # Something was gone before it could be asked.
        if result:
            return result
        if time.monotonic() > deadline:
            shown = "\n".join(f"  {place}: {text}" for place, text in list(texts())[-50:])
            sys.exit(f"waited {PATIENCE} s in vain for {what}; what is shown:\n{shown}")
        time.sleep(0.05)


def xdotool(*arguments, check=True):
    return subprocess.run(["xdotool", *arguments], check=check, capture_output=True, text=True).stdout


def press(*keys):
    xdotool("key", "--delay", "20", *keys)


def type_text(text):
    xdotool("type", "--", text)


def type_canary(name):
    """Not on the command line: that is searched."""
    xdotool("type", "--file", f"{PLANTED}/canaries/{name}")


def window_titles():
    return xdotool("search", "--name", ".", "getwindowname", "%@", check=False).splitlines()


def wait_for_window(title):
    # None is active while one takes over from another.
    active = ("getactivewindow", "getwindowname")
    wait_for(f"the window “{title}”", lambda: xdotool(*active, check=False).startswith(title))


def has_ended():
    try:
        with open(f"/proc/{PID}/cmdline") as file:
            return not file.read()  # It ended, and nobody has asked how.
    except FileNotFoundError:
        return True


def requests(pattern):
    with open(f"{PLANTED}/requests") as lines:
        return [line for line in lines if re.search(pattern, line)]


def spoken(text):
    """Without the places where a line may break, and other characters that nobody sees or hears."""
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def texts_of(widget, name):
    """All that can be heard of one widget."""
    yield name
    yield widget.get_description()
    yield from (widget.get_attributes() or {}).values()
    if "Text" in widget.get_interfaces():
        yield Atspi.Text.get_text(widget, 0, -1)


def children(parent):
    for number in range(parent.get_child_count()):
        child = parent.get_child_at_index(number)
        if child:
            yield child


def below(parent):
    for child in children(parent):
        yield child
        yield from below(child)


def everything():
    """All that Token Desk has in the accessibility tree, hidden or not."""
    for app in children(Atspi.get_desktop(0)):
        if app.get_name() == "token-desk":
            app.set_cache_mask(Atspi.Cache.NONE)
            yield from below(app)


def texts():
    """All texts in the accessibility tree, each with the place where it stands."""
    for widget in everything():
        name = widget.get_name()
        place = f"the {widget.get_role_name()} “{name}”"
        for text in texts_of(widget, name):
            if text:
                yield place, text


def wait_for_text(pattern):
    wait_for(f"the text “{pattern}”", lambda: any(re.search(pattern, text) for _, text in texts()))


def wait_for_field(name):
    def is_shown(widget):
        return widget.get_name() == name and widget.get_state_set().contains(Atspi.StateType.SHOWING)

    wait_for(f"“{name}” to be shown", lambda: any(is_shown(widget) for widget in everything()))


class Clipboard:
    """Another program, which sees what is on the clipboard."""

    def __init__(self):
        self.program = subprocess.Popen(
            [CLIPBOARD_CLIENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL
        )

    def ask(self, command):
        self.program.stdin.write(command + "\n")
        self.program.stdin.flush()
        return self.program.stdout.readline().removesuffix("\n")

    def end(self):
        self.program.communicate()


class Searcher:
    """`times`, `files` and `texts` count what was searched."""

    def __init__(self, clipboard):
        self.clipboard = clipboard
        self.times = self.files = self.texts = 0

    def everywhere(self, step, typed_into=None):
        """Fails if a canary is found anywhere but in the field into which it was typed in plain sight."""
        search = Search(CANARIES)
        for entry in os.scandir(WORK):
            if entry.is_dir() and entry.path != PLANTED:
                self.files += search.folder(entry.path)
            elif entry.is_file():
                # Among them all logs.
                self.files += 1
                with open(entry.path, "rb") as file:
                    search.bytes(file.read(), entry.path)
        check(search.processes() > 0, "no process can be searched")
        for title in window_titles():
            search.text(title, "the title of a window")
        # In a list, so that none at all is an answer too.
        [shown] = wait_for("all texts at once", lambda: [list(texts())])
        for place, text in shown:
            search.text(spoken(text), spoken(place))
        for part in ("text", "selection"):
            search.text(self.clipboard.ask(part), f"the clipboard's {part}")
        self.times += 1
        self.texts += len(shown)
        if typed_into:
            expected = [hit for hit in search.hits if re.match(typed_into, hit[2])]
            check(expected, f"{step}: not found where it must be")
            search.hits = [hit for hit in search.hits if hit not in expected]
        check(not search.hits, f"{step}: canaries got out:\n" + "\n".join(search.told()))

    def memory(self, step):
        """How often each canary stands in Token Desk's memory; None if that may not be read."""
        search = Search(CANARIES)
        try:
            size = search.memory(PID)
        except PermissionError:
            return None
        print(f"{step}, in {size >> 20} MiB of memory:", *search.told() or ["none"], sep="\n  ")
        return {name: sum(hit[0] == name for hit in search.hits) for name in CANARIES}


def fill_account(name, root):
    press("ctrl+a")
    type_text(name)
    press("Tab")
    type_text("T00000000")
    press("alt+p", "End", "alt+d")
    type_text(root)


def add_account_with_key(search):
    press("Return")
    wait_for_window("Add an account")
    fill_account("Web shop", f"http://127.0.0.1:{API_PORT}/v1")
    press("alt+k")
    type_canary("mistyped key")
    press("alt+t")
    wait_for_text("Check the API key")
    search.everywhere("a connection was refused")
    press("alt+k", "ctrl+a")
    type_canary("API key")
    # It can't be taken out of the field again.
    press("ctrl+a", "ctrl+c", "End")


def add_account_with_client():
    press("alt+a", "a")
    wait_for_window("Add an account")
    fill_account("Web shop, new", "https://shop.example/v1")
    press("alt+e")
    wait_for_field("Client id")
    press("alt+i")
    type_text("shop-client")
    press("alt+c")
    type_canary("client secret")
    press("alt+w", "End")
    wait_for_field("Host")
    press("alt+x", "End", "alt+h")
    type_text("127.0.0.1")
    press("alt+o")
    type_text(PROXY_PORT)
    press("alt+u")
    type_text("agent")
    press("alt+r")
    type_canary("proxy password")
    press("alt+f")
    type_text(f"{PLANTED}/shop.pem")


def test_and_save(search, title):
    search.everywhere("an account was filled in")
    press("alt+t")
    wait_for_text("^It works: ")
    search.everywhere("a connection was tested")
    press("alt+s")
    wait_for_window(title)
    search.everywhere("an account was saved")


def look_up(search):
    before = len(requests("GET /v1/transactions"))
    press("ctrl+f")
    type_text("10234")
    press("Return")
    wait_for_text("^2 card tokens of customer")
    press("Down")
    wait_for("the transactions", lambda: len(requests("GET /v1/transactions")) > before)
    wait_for_text("NOK")
    search.everywhere("a customer was looked up")


def look_up_a_card_number(search, clipboard):
    clipboard.ask(f"set {CANARIES['card number']}")
    press("ctrl+f", "ctrl+v", "Return")
    wait_for_text("^Not looked up: ")
    clipboard.ask("set nothing")
    search.everywhere("a card number was looked up")


def copy(search, clipboard, *keys):
    press(*keys)
    wait_for("a masked card number on the clipboard", lambda: "••••" in clipboard.ask("text"))
    search.everywhere("something was copied")
    clipboard.ask("set nothing")


def delete(search):
    press("Delete")
    wait_for_window("Delete card token")
    press("alt+c", "Tab")
    type_canary("card number")
    wait_for_text("^Remove the card number: ")
    press("Return")
    search.everywhere("a card number was given as a reason", typed_into="the (text|combo box) “")
    check(not requests("^DELETE"), "a card number can be a reason")
    press("ctrl+a")
    type_text("Customer called")
    press("Return")
    wait_for("the deletion", lambda: requests("^DELETE .* 200"))
    wait_for_text("^Deleted Visa")
    search.everywhere("a card token was deleted")


def look_at_settings(search):
    press("ctrl+comma")
    wait_for_window("Settings")
    press("Down", "alt+u")
    type_text("agent")
    press("alt+r")
    type_canary("proxy password")
    search.everywhere("the settings were shown")
    press("Escape")
    wait_for_window("Token Desk: ")
    press("alt+a", "e")
    wait_for_window("Account ")
    search.everywhere("an account was shown again")
    press("Escape")
    wait_for_window("Token Desk: ")


def file_named(pattern):
    """The one file of that name below the home folder, and what it holds."""
    found = [
        os.path.join(folder, name)
        for folder, _, names in os.walk(os.environ["HOME"])
        for name in names
        if re.fullmatch(pattern, name)
    ]
    check(len(found) == 1, f"not one file {pattern}: {found}")
    check(os.stat(found[0]).st_mode & 0o777 == 0o600, f"{found[0]} is open to others")
    with open(found[0]) as file:
        return file.read()


def look_at_activity(search, clipboard):
    press("F12")
    wait_for_window("Token Desk: activity")
    wait_for_text("/v1/transactions")
    search.everywhere("the activity was shown")
    for keys, copied in (("ctrl+c", "/v1/"), ("ctrl+shift+c", "curl ")):
        press(keys)
        wait_for("a request on the clipboard", lambda: copied in clipboard.ask("text"))
        search.everywhere("a request was copied")
    press("alt+s")
    wait_for_window("Save diagnostics")
    press("Return")
    wait_for_window("Token Desk: activity")
    wait_for_text("Look through it before you send it")
    search.everywhere("diagnostics were saved")
    for pattern in ("token-desk-diagnostics-.*", "token-desk.log"):
        content = file_named(pattern)
        check("DELETE http" in content and "/v1/card-tokens" in content, f"{pattern} doesn't tell what was asked")
        # Ids leave the house as marks only.
        check("10234" not in content, f"{pattern} holds a customer's id")
        if pattern.startswith("token-desk-diagnostics"):
            for account in ("Web shop", "Web shop, new"):
                check(f"{account} (T00000000), scope: good" in content, f"{pattern} has no check of {account}")
    press("Escape")
    wait_for_window("Token Desk: Web shop, new")


def lock(search):
    """Returns whether the memory could be searched."""
    before = search.memory("before the lock")
    press("ctrl+l")
    wait_for_window("Token Desk (locked)")
    search.everywhere("it was locked")
    if before is None:
        return False
    check(all(before[name] for name in SECRETS), "the search of the memory finds nothing that is there")
    check(not any(search.memory("after the lock").values()), "the lock leaves something in the memory")
    return True


def unlock_and_quit(search, clipboard):
    press("Return")
    wait_for_window("Token Desk: ")
    search.everywhere("it was unlocked")
    press("ctrl+f")
    type_text("10234")
    press("ctrl+a", "ctrl+c")
    wait_for("the copy", lambda: clipboard.ask("text") == "10234")
    press("ctrl+q")
    wait_for("the end", has_ended)
    search.everywhere("it ended")
    for part in ("text", "selection"):
        wait_for(f"an empty {part} on the clipboard", lambda: not clipboard.ask(part))


def main():
    Atspi.set_timeout(int(float(PATIENCE) * 1000), int(float(PATIENCE) * 1000))
    clipboard = Clipboard()
    search = Searcher(clipboard)

    add_account_with_key(search)
    test_and_save(search, "Token Desk: Web shop (TEST)")
    look_up_a_card_number(search, clipboard)
    look_up(search)
    copy(search, clipboard, "ctrl+c")
    delete(search)
    copy(search, clipboard, "Up", "alt+t", "t")
    add_account_with_client()
    test_and_save(search, "Token Desk: Web shop, new (TEST)")
    look_up(search)
    look_at_settings(search)
    look_at_activity(search, clipboard)
    is_all_searched = lock(search)
    unlock_and_quit(search, clipboard)
    clipboard.end()
    check(not requests(CANARIES["card number"]), "a card number was sent")

    print(f"searched {search.times} times in {search.files} files, {search.texts} texts and the rest: nothing got out")
    if not is_all_searched:
        print("but the memory may not be read here: that takes the capability to trace all processes")
        sys.exit(NOT_ALL_SEARCHED)


main()
