"""A card tokens API that knows canaries and sends some back: access tokens, credentials of card tokens, and, as a server
that misbehaves, a whole card number wherever a text can stand. Over http, and over https behind a proxy that wants a
password.

    canary_api.py FOLDER

makes canaries, each a file in FOLDER/canaries, and the certificate FOLDER/shop.pem for https://shop.example; writes each
request that it answers to FOLDER/requests; prints its two ports: the API's and the proxy's.
"""

import base64
import datetime
import http.server
import json
import os
import secrets
import ssl
import subprocess
import sys
import threading
import urllib.parse

FOLDER = sys.argv[1]
CERTIFICATE, KEY = f"{FOLDER}/shop.pem", f"{FOLDER}/shop.key"

# With characters that differ by encoding. The card number is one of those published for tests.
CANARIES = {
    name: f"{secrets.token_hex(8)}/+%{secrets.token_hex(8)}"
    for name in ("API key", "mistyped key", "client secret", "proxy password", "access token", "token credential")
} | {"card number": "4012888888881881"}


def basic(user, password):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def card_token(number, account, status="ACTIVE"):
    pan = CANARIES["card number"]
    token = {
        "id": f"token-{number}",
        "token": CANARIES["token credential"],
        "type": "payment_token",
        "status": status,
        "card_brand": "visa",
        "masked_pan": pan,
        "pan_expiry_date": "2031-05",
        "token_expiry_date": "2031-05",
        "customer_id": "10234",
        "account_id": account,
        "relationship_id": f"Paid with {pan}",
        "external_token_references": [pan],
        "payment_product_type": "dintero_psp.creditcard",
        "created_at": "2026-05-07T09:30:00.000Z",
        "created_by": f"Till {pan}",
        "updated_at": "2026-05-07T09:30:00.000Z",
        "links": [{"href": f"https://example.com/{pan}", "rel": "digital_card_art", "mime_type": "image/png"}],
    }
    if status == "DELETED":
        token |= {"deleted_at": f"{datetime.datetime.now(datetime.timezone.utc):%FT%T}.000Z", "deleted_by": f"Card {pan}"}
    return token


def transaction(account):
    return {
        "id": f"{account}.1",
        "status": "CAPTURED",
        "amount": 12300,
        "currency": "NOK",
        "merchant_reference": f"Card {CANARIES['card number']}",
        "payment_operation": "recurring_charge",
        "created_at": "2026-05-09T09:30:00.000Z",
    }


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    written = threading.Lock()

    def log_message(self, *_):
        pass

    def answer(self, status, content, headers=()):
        with self.written, open(f"{FOLDER}/requests", "a") as requests:
            requests.write(f"{self.command} {self.path} {status}\n")
        body = json.dumps(content).encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        # It names the request by what nobody should keep.
        credential = self.headers.get("x-api-key") or self.headers.get("Authorization", "none").split()[-1]
        self.send_header("X-Request-Id", credential)
        self.send_header("X-Correlation-Id", CANARIES["card number"])
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def refuse(self, status, headers=()):
        # Some servers do repeat what they didn't like.
        repeated = " ".join(self.headers.values())
        message = f"Not allowed for {CANARIES['card number']}: {repeated}"
        self.answer(status, {"error": {"code": "NOT_ALLOWED", "message": message}}, headers)

    def is_known(self):
        bearer = f"Bearer {CANARIES['access token']}"
        return self.headers["x-api-key"] == CANARIES["API key"] or self.headers["Authorization"] == bearer

    def do_CONNECT(self):
        if self.headers["Proxy-Authorization"] != basic("agent", CANARIES["proxy password"]):
            self.refuse(407, [("Proxy-Authenticate", 'Basic realm="office"')])
            return
        self.send_response(200)
        self.end_headers()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE, KEY)
        # The API itself stands at the end of the tunnel.
        self.request = context.wrap_socket(self.request, server_side=True)
        self.setup()
        self.close_connection = False

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers["Authorization"] != basic("shop-client", CANARIES["client secret"]):
            self.refuse(401)
            return
        token = {"access_token": CANARIES["access token"], "token_type": "Bearer", "expires_in": 3600}
        self.answer(200, token)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        account = "T00000000"
        if not self.is_known():
            self.refuse(401)
        elif url.path == "/v1/card-tokens":
            wanted = urllib.parse.parse_qs(url.query)
            is_test = "customer_id" not in wanted and "relationship_id" not in wanted
            is_found = is_test or wanted.get("customer_id") == ["10234"]
            self.answer(200, [card_token(number, account) for number in range(2)] if is_found else [])
        elif url.path == "/v1/transactions":
            self.answer(200, [transaction(account)])
        else:
            self.answer(404, {"error": {"code": "NOT_FOUND", "message": f"No card {CANARIES['card number']}"}})

    def do_DELETE(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        if not self.is_known():
            self.refuse(401)
        else:
            self.answer(200, card_token(self.path[-1], "T00000000", "DELETED"))


def serve():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


os.mkdir(f"{FOLDER}/canaries")
for name, text in CANARIES.items():
    with open(f"{FOLDER}/canaries/{name}", "w") as file:
        file.write(text)
subprocess.run(
    ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    + ["-subj", "/CN=shop.example", "-addext", "subjectAltName=DNS:shop.example", "-keyout", KEY, "-out", CERTIFICATE],
    check=True,
    capture_output=True,
)
open(f"{FOLDER}/requests", "a").close()
print("listening on", serve(), serve(), flush=True)
threading.Event().wait()
