#!/usr/bin/env python3
"""Writes the types of a model (graphgen extract) the plain way: a struct with every property, inherited ones repeated,
and synthesized Codable; closed enumerations of texts. What most generators write; the figures are compared with it.

usage: plain.py MODEL.json DIR
"""
import json
import os
import re
import sys

EDM = {
    "Edm.String": "String", "Edm.Boolean": "Bool", "Edm.Int16": "Int16", "Edm.Int32": "Int32", "Edm.Int64": "Int64",
    "Edm.Byte": "UInt8", "Edm.Single": "Float", "Edm.Double": "Double", "Edm.Decimal": "Decimal", "Edm.Guid": "UUID",
    "Edm.Binary": "Data", "Edm.DateTimeOffset": "Date",
}


def swift_name(text):
    """An identifier; backticks keep keywords apart."""
    name = re.sub(r"\W", "_", text) or "_"
    return name + "_" if name in ("self", "init", "Type") else f"`{name}`"


def type_name(qualified):
    parts = qualified.removeprefix("microsoft.graph.").split(".")
    return "_".join(re.sub(r"\W", "_", part[:1].upper() + part[1:]) for part in parts) + "Model"


def main(model_path, folder):
    with open(model_path, encoding="utf-8") as file:
        types = json.load(file)["types"]
    by_name = {f"{t['namespace']}.{t['name']}": t for t in types}

    def properties(name):
        found = {}
        seen = set()
        while name in by_name and name not in seen:
            seen.add(name)
            for item in by_name[name].get("properties", []):
                found.setdefault(item["name"], item)
            name = by_name[name].get("base")
        return found.values()

    held = {
        name: [p["type"] for p in properties(name) if not p.get("isCollection") and p["type"] in by_name]
        for name in by_name
    }

    def reached(name):
        """The types that a value of the type holds in itself, at any depth."""
        found, waiting = set(), list(held.get(name, []))
        while waiting:
            item = waiting.pop()
            if item not in found:
                found.add(item)
                waiting += held[item]
        return found

    reach = {name: reached(name) for name in by_name}

    def swift_type(owner, item):
        """A struct cannot hold itself: what leads back to its owner is boxed, as generators do."""
        name = item["type"]
        if name in by_name:
            enumeration = by_name[name]["kind"] == "enum"
            text = type_name(name)
            if not enumeration and not item.get("isCollection") and (name == owner or owner in reach[name]):
                text = f"Box<{text}>"
        else:
            text = EDM.get(name, "String")
        return f"[{text}]" if item.get("isCollection") else text

    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "Box.swift"), "w", encoding="utf-8") as file:
        file.write(
            "/// Lets a struct hold itself.\npublic final class Box<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {\n"
            "    public let value: Value\n    public init(_ value: Value) { self.value = value }\n"
            "    public init(from decoder: any Decoder) throws { value = try Value(from: decoder) }\n"
            "    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }\n"
            "    public static func == (left: Box, right: Box) -> Bool { left.value == right.value }\n"
            "    public func hash(into hasher: inout Hasher) { hasher.combine(value) }\n}\n")
    written = set()
    for name, item in sorted(by_name.items()):
        own = type_name(name)
        if own.lower() in written:
            continue
        written.add(own.lower())
        lines = ["import Foundation", ""]
        if item["kind"] == "enum":
            lines.append(f"public enum {own}: String, Codable, Hashable, Sendable {{")
            names = {m["name"].lower(): m["name"] for m in item.get("members", [])}
            lines += [f"    case {swift_name(m)} = {json.dumps(m)}" for m in names.values()] or ["    case none"]
            lines.append("}")
        else:
            members = {swift_name(p["name"]): p for p in properties(name)}
            lines.append(f"public struct {own}: Codable, Hashable, Sendable {{")
            lines += [f"    public var {member}: {swift_type(name, p)}?" for member, p in members.items()]
            arguments = ", ".join(f"{member}: {swift_type(name, p)}? = nil" for member, p in members.items())
            lines.append(f"    public init({arguments}) {{")
            lines += [f"        self.{member} = {member}" for member in members]
            lines += ["    }"]
            if members:
                lines.append("    enum CodingKeys: String, CodingKey {")
                lines += [f"        case {member} = {json.dumps(p['name'])}" for member, p in members.items()]
                lines.append("    }")
            lines.append("}")
        with open(os.path.join(folder, own + ".swift"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
