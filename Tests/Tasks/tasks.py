"""Makes tests of the tasks of a page of the documentation: the Swift of each is run, and what it sends is compared.

usage: tasks.py PAGE.md TESTS.swift
Prints how many tasks and lines of Swift there are. Exit status 1 where a task lacks one of its two blocks, or where the Swift
of all has 80 lines or more.
"""

import json
import re
import sys

HEAD = """import Foundation
import GraphRuntime
import TaskGraph
import Testing

/// Sends a task's requests nowhere and compares the first one with what the page says.
private func check(_ expected: String, _ task: (GraphClient) async throws -> Void) async throws {
    let transport = ReplayTransport([.json(#"{"id": "1", "value": []}"#)])
    try await task(GraphClient(version: .v1, credential: StaticTokenCredential("t"), transport: transport))
    let sent = try #require(transport.requests.first)
    let address = try #require(sent.url.removingPercentEncoding)
    let root = "https://graph.microsoft.com/v1.0"
    try #require(address.hasPrefix(root))
    let body = sent.body.map { "\\n" + String(decoding: $0, as: UTF8.self) } ?? ""
    #expect("\\(sent.request.method) \\(address.dropFirst(root.count))\\(body)" == expected)
}
"""


def tasks(text):
    """The tasks of a page: title, Swift and what is sent."""
    for part in re.split(r"^## ", text, flags=re.M)[1:]:
        blocks = dict(re.findall(r"^```(swift|http)\n(.*?)^```$", part, flags=re.M | re.S))
        if blocks:
            yield part.split("\n", 1)[0], blocks.get("swift"), blocks.get("http")


def main():
    page, output = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        found = list(tasks(file.read()))
    functions, lines = [], 0
    for number, (title, code, sent) in enumerate(found, 1):
        if not code or not sent:
            sys.exit(f"{page}: '{title}' has no Swift or does not say what is sent")
        lines += len(code.splitlines())
        body = "".join("        " + line + "\n" for line in code.splitlines())
        functions.append(
            f"\n@Test({json.dumps(title)}) func task{number}() async throws {{\n"
            f"    try await check({json.dumps(sent.strip())}) {{ graph in\n{body}    }}\n}}\n")
    with open(output, "w", encoding="utf-8") as file:
        file.write(HEAD + "".join(functions))
    if lines >= 80:
        sys.exit(f"{page}: the tasks take {lines} lines")
    print(f"{len(found)} tasks, {lines} lines")


main()
