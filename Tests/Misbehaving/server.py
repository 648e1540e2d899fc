"""A server that misbehaves, to try clients on: drops connections at any byte, is slow, cuts its JSON, throttles, redirects to
other hosts and ports. Standard library only.

usage: server.py [KIND...]    prints two ports, its own and that of the foreign host, and serves until its input ends; the kinds
                              of misbehaviour that are named are left out

A request's path says which run it belongs to: /v1.0/run/SEED/... The run's seed decides, attempt by attempt, what happens; the
third attempt is answered well. /v1.0/echo tells how long a body is, /v1.0/bytes/N answers N bytes, /v1.0/twice a header that
comes two times. All bytes that the foreign host gets are kept. GET /log tells what came, as JSON:
{"carriedOut": {"SEED METHOD": times}, "foreign": text}.
"""
import json
import random
import re
import socket
import sys
import threading
import time

LOCK = threading.Lock()
ATTEMPTS, CARRIED, FOREIGN = {}, {}, []
KINDS = ["ok", "drop-at-once", "drop-in-head", "drop-in-body", "cut-json", "slow", "429", "429-nonsense", "503", "504", "html",
         "redirect", "redirect-relative", "redirect-foreign", "redirect-https", "redirect-loop", "no-http", "silent-close"]


def read_request(connection):
    """Head and body of a request; None where it does not come whole."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65536)
        if not part:
            return None
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"(?im)^content-length: *(\d+)", head)
    is_chunked = re.search(rb"(?im)^transfer-encoding: *chunked", head)
    count = len(body)
    while length and count < int(length[1]) or is_chunked and not body.endswith(b"0\r\n\r\n"):
        part = connection.recv(1 << 20)
        if not part:
            return None
        # Long ones are counted and not kept.
        body, count = (body + part if count < 1 << 20 else part), count + len(part)
    if is_chunked:
        count = sum(int(size, 16) for size in re.findall(rb"(?m)^([0-9a-fA-F]+)\r\n", body))
    return head.decode("latin-1"), count


def answer(status, body=b"", headers=()):
    """An answer as bytes."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Content-Type: application/json", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def decide(seed, method, attempt, ports):
    """What happens to an attempt of a run: the kind, whether the request is carried out, and the bytes of the answer."""
    chance = random.Random(f"{seed} {method} {attempt}")
    good = answer(200, json.dumps({"run": seed, "text": "x" * chance.randrange(3000)}).encode())
    kind = "ok" if attempt >= 2 else chance.choice(KINDS)
    path = f"/v1.0/run/{seed}/again"
    cut = chance.randrange(1, len(good))
    head = good.index(b"\r\n\r\n")
    made = {
        "ok": (True, good), "slow": (True, good), "drop-at-once": (chance.random() < 0.5, b""), "silent-close": (True, b""),
        "drop-in-head": (True, good[:chance.randrange(1, head)]), "drop-in-body": (True, good[:max(head + 4, cut)]),
        "cut-json": (True, answer(200, good[head + 4:][:chance.randrange(1, len(good) - head - 4)])),
        "429": (False, answer(429, b"{}", ["Retry-After: 0.01"])), "429-nonsense": (False, answer(429, b"{}", ["Retry-After: -7"])),
        "503": (False, answer(503, b"<html>")), "504": (True, answer(504)), "html": (True, answer(200, b"<html>no</html>")),
        "redirect": (False, answer(307, headers=[f"Location: http://127.0.0.1:{ports[0]}{path}"])),
        "redirect-relative": (False, answer(308, headers=[f"Location: {path}?x=1"])),
        "redirect-foreign": (False, answer(302, headers=[f"Location: http://127.0.0.1:{ports[1]}/stolen/{seed}"])),
        "redirect-https": (False, answer(301, headers=["Location: https://127.0.0.1:1/x"])),
        "redirect-loop": (False, answer(307, headers=[f"Location: {path}"])), "no-http": (True, b"hello\r\n\r\n"),
    }
    return kind, *made[kind]


def serve(connection, ports):
    """Handles one connection of the server's own."""
    with connection:
        request = read_request(connection)
        if request is None:
            return
        method, path = request[0].split(" ")[:2]
        if path == "/v1.0/echo":
            return connection.sendall(answer(200, json.dumps({"length": request[1]}).encode()))
        if path == "/v1.0/twice":
            return connection.sendall(answer(200, b"{}", ["X-Twice: 1", "X-Twice: 2"]))
        if path.startswith("/v1.0/bytes/"):
            return send_bytes(connection, int(path.split("/")[3]))
        if path == "/log":
            with LOCK:
                log = {"carriedOut": dict(CARRIED), "foreign": b"".join(FOREIGN).decode("latin-1")}
            connection.sendall(answer(200, json.dumps(log).encode()))
            return
        seed = int(re.search(r"/run/(\d+)/", path)[1])
        with LOCK:
            attempt = ATTEMPTS[seed, method] = ATTEMPTS.get((seed, method), -1) + 1
        kind, is_done, data = decide(seed, method, attempt, ports)
        if is_done:
            with LOCK:
                CARRIED[f"{seed} {method}"] = CARRIED.get(f"{seed} {method}", 0) + 1
        if kind == "slow":
            for start in range(0, len(data), 400):
                connection.sendall(data[start:start + 400])
                time.sleep(0.005)
        elif kind == "drop-at-once":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        else:
            connection.sendall(data)


def send_bytes(connection, count):
    """An answer of so many bytes, which are never all in memory."""
    connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {count}\r\nConnection: close\r\n\r\n".encode())
    part = b"x" * 65536
    while count:
        connection.sendall(part[:count])
        count -= min(count, len(part))


def serve_foreign(connection):
    """Handles one connection of the foreign host: keeps all bytes, and answers well."""
    with connection:
        connection.settimeout(0.5)
        try:
            while data := connection.recv(65536):
                with LOCK:
                    FOREIGN.append(data)
                if b"\r\n\r\n" in data:
                    connection.sendall(answer(200, b'{"foreign": true}'))
                    return
        except OSError:
            pass


def listen(handle, ports):
    """Accepts connections for good, on a port that the system chooses."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    ports.append(listener.getsockname()[1])

    def accept():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=guarded, args=(connection,), daemon=True).start()

    def guarded(connection):
        try:
            handle(connection)
        except OSError:
            pass

    threading.Thread(target=accept, daemon=True).start()


if __name__ == "__main__":
    KINDS[:] = [kind for kind in KINDS if kind not in sys.argv[1:]]
    known = []
    listen(lambda connection: serve(connection, known), known)
    listen(serve_foreign, known)
    print(*known, flush=True)
    sys.stdin.read()
