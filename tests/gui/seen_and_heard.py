"""What a screen reader finds in the running Token Desk, does with it and hears from it. Called by seen-and-heard.

usage: seen_and_heard.py LEDGER PATIENCE_IN_SECONDS
"""

import json
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LEDGER, PATIENCE = sys.argv[1], float(sys.argv[2])
Role, State = Atspi.Role, Atspi.StateType
# Newer releases of AT-SPI and Qt say these more exactly.
BUTTON = {getattr(Role, name) for name in ("PUSH_BUTTON", "BUTTON") if hasattr(Role, name)}
FIELD = {Role.TEXT, Role.ENTRY}
CARD = "Visa •••• 0416"

heard = []  # what a screen reader says of its own accord, in the order in which it came


def hear(event):
    """As Orca does: an announcement, which Qt has since 6.8, or a notification that comes into sight."""
    try:
        if event.type.startswith("object:announcement"):
            heard.append(event.any_data)
        elif event.detail1 and event.source.get_role() == Role.NOTIFICATION:
            heard.append(event.source.get_name())
    except GLib.Error:
        pass  # It is gone again.


def wait_for(what, condition):
    """The condition's first result that isn't empty. Events are heard meanwhile."""
    deadline = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    while True:
        while context.pending():
            context.iteration(False)
        try:
            result = condition()
        except GLib.Error:
            result = None  # Something was gone before it could be asked.
        if result:
            return result
        if time.monotonic() > deadline:
            told = "\n".join(f"  {text}" for text in heard[-30:])
            sys.exit(f"waited {PATIENCE:.0f} s in vain for {what}; the last that was heard:\n{told}")
        GLib.timeout_add(50, lambda: False)
        context.iteration(True)


def check(truth, what):
    if not truth:
        sys.exit(what)


def children(parent):
    for i in range(parent.get_child_count()):
        child = parent.get_child_at_index(i)
        if child:
            yield child


def everything(parent):
    for child in children(parent):
        yield child
        # A table's cells are asked for by row and column.
        if child.get_role() != Role.TABLE:
            yield from everything(child)


def has(widget, *states):
    found = widget.get_state_set()
    return all(found.contains(state) for state in states)


def find(parent, roles, name):
    """The one in sight with one of those roles and that name."""
    roles = roles if isinstance(roles, set) else {roles}

    def seek():
        for widget in everything(parent):
            if widget.get_role() in roles and widget.get_name() == name and has(widget, State.SHOWING):
                return widget
        return None

    return wait_for(f"the {min(roles).value_nick} “{name}”", seek)


def press(parent, roles, name):
    widget = find(parent, roles, name)
    wait_for(f"“{name}” to be enabled", lambda: has(widget, State.ENABLED, State.SENSITIVE))
    # The first action of a button is to press it; of a radio button, to choose it.
    check(widget.do_action(0), f"“{name}” can't be pressed")


def focus(widget):
    widget.grab_focus()
    wait_for(f"the focus on “{widget.get_name()}”", lambda: has(widget, State.FOCUSED))


def type_text(text):
    subprocess.run(["xdotool", "type", "--", text], check=True)


def press_key(key):
    subprocess.run(["xdotool", "key", "--", key], check=True)


def listen_for(what, pattern, since):
    """A sentence that matches, among what was said after `since`."""

    def seek():
        return any(re.fullmatch(pattern, text) for text in heard[since:])

    wait_for(f"{what} to be heard", seek)


def requests():
    with open(LEDGER, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.endswith("\n")]


def main():
    Atspi.set_timeout(int(PATIENCE * 1000), int(PATIENCE * 1000))
    listener = Atspi.EventListener.new(hear)

    desktop = Atspi.get_desktop(0)
    app = wait_for("Token Desk", lambda: next((app for app in children(desktop) if app.get_name() == "token-desk"), None))
    app.set_cache_mask(Atspi.Cache.NONE)
    window = find(app, Role.FRAME, "Token Desk: Fjordbutikken (SANDBOX)")

    # The work starts in the search field.
    field = find(window, FIELD, "Find")
    wait_for("the focus in the search field", lambda: has(field, State.FOCUSED))

    # Qt tells only what is listened for. It learns that in its own time, and misses it while it starts.
    def say_something():
        if not heard:
            for kind in ("object:announcement", "object:state-changed:showing"):
                listener.deregister(kind)
                listener.register(kind)
            press_key("Return")
        return heard

    wait_for("the first word", say_something)

    # A card number is refused, aloud, and not sent.
    before = len(heard)
    type_text("4111 1111 1111 1111")
    press_key("Return")
    listen_for("the refusal", r"Not looked up: this looks like a full card number.*", before)
    check(not requests(), "something was sent of what had been refused")
    # The same again is said again.
    before = len(heard)
    press_key("Return")
    listen_for("that there is nothing to look up", r"Nothing to look up: .*", before)
    before = len(heard)
    press_key("Return")
    listen_for("the same once more", r"Nothing to look up: .*", before)

    before = len(heard)
    type_text("10234")
    press_key("Return")
    listen_for("the result", r"5 card tokens of customer “10234”", before)

    # The table can be read cell by cell.
    table = find(window, Role.TABLE, "Card tokens")
    check(table.get_n_rows() == 5, f"the table has {table.get_n_rows()} rows")
    headers = [table.get_column_header(column).get_name() for column in range(8)]
    check(
        headers == ["Status", "Brand", "Card number", "Card expires", "Token expires", "Customer", "Created", "Token id"],
        f"the columns are {headers}",
    )

    def row(number):
        return [table.get_accessible_at(number, column).get_name() for column in range(8)]

    first = row(0)
    check(first[:3] == ["Active", "Visa", "476173••••••0416"] and first[5] == "10234", f"the first row reads {first}")
    check(table.get_accessible_at(0, 0).get_role() == Role.TABLE_CELL, "a cell isn't a table cell")
    token_id, next_card = first[7], row(1)[2]
    for number in range(5):
        check(not re.search(r"\d{11}", " ".join(row(number)[:7])), f"row {number} shows a full card number")

    press_key("Down")
    wait_for("the first row", lambda: has(table.get_accessible_at(0, 0), State.SELECTED, State.FOCUSED))

    press(window, BUTTON, "Delete…")
    dialog = find(app, Role.DIALOG, "Delete card token")
    confirm = find(dialog, BUTTON, f"Delete {CARD}")
    check(not has(confirm, State.ENABLED), "an empty form can be confirmed")
    find(dialog, Role.LABEL, "Customer 10234")
    find(dialog, Role.LABEL, f"Token id {token_id}")
    press(dialog, Role.RADIO_BUTTON, "Cardholder")
    cardholder = find(dialog, Role.RADIO_BUTTON, "Cardholder")
    wait_for("Cardholder to be chosen", lambda: has(cardholder, State.CHECKED))
    reason = find(dialog, FIELD, "Reason")
    focus(reason)
    before = len(heard)
    type_text("4111 1111 1111 1111")
    listen_for("that a card number can't be a reason", r".*card number.*", before)
    check(not has(confirm, State.ENABLED), "a card number can be a reason")
    press_key("ctrl+a")
    type_text("Customer called")
    before = len(heard)
    press(dialog, BUTTON, f"Delete {CARD}")

    listen_for("the outcome", rf"Deleted {re.escape(CARD)} at \d\d:\d\d:\d\d\. Confirmed by the API\.", before)
    wait_for("the row to tell it", lambda: table.get_accessible_at(0, 0).get_name() == "Deleted")
    wait_for("the next row to be chosen", lambda: has(table.get_accessible_at(1, 0), State.SELECTED))
    check(not has(table.get_accessible_at(0, 0), State.SELECTED), "the deleted row is still chosen")
    check(row(1)[2] == next_card, "the rows have moved")
    wait_for("the focus in the table", lambda: has(table.get_accessible_at(1, 0), State.FOCUSED))

    # A key that does nothing says why.
    press_key("Up")
    wait_for("the deleted row to be chosen", lambda: has(table.get_accessible_at(0, 0), State.SELECTED))
    before = len(heard)
    press_key("Delete")
    listen_for("why it can't be deleted again", r"Already deleted.*", before)

    deletes = [request for request in requests() if request["method"] == "DELETE"]
    check(len(deletes) == 1, f"the ledger shows {len(deletes)} DELETEs instead of one")
    check(
        deletes[0]["effect"] == "deleted" and token_id in deletes[0]["path"] and deletes[0]["requestor"] == "CARDHOLDER",
        f"the ledger shows {deletes[0]}",
    )
    print("found, filled and pressed by name and role; the outcome was heard; the ledger shows exactly one DELETE")


main()
