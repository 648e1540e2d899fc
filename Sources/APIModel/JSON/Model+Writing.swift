import GraphGenBase

extension Model {
    /// The model as `graph-model/1`: UTF-8, keys and arrays in a fixed order, a line feed at the end.
    package func json() -> [UInt8] {
        var bytes: [UInt8] = []
        writeJSON { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// The same in portions, so that the whole of it need not be held at once.
    ///
    /// - Parameter write: takes the next portion, which is valid only during the call.
    package func writeJSON(_ write: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        var output = JSONOutput()
        try output.object { output in
            output.key("format")
            output.string("graph-model/1")
            output.key("apiVersion")
            output.string(apiVersion)
            try Self.list("types", types, &output, write) { $1.write(to: &$0) }
            try Self.list("operations", operations, &output, write) { $1.write(to: &$0) }
            try Self.list("diagnostics", diagnostics, &output, write) { $1.write(to: &$0) }
        }
        try output.handOn(isEnd: true, write)
    }

    // The three lists are there even when they are empty.
    private static func list<Element>(
        _ name: StaticString, _ values: [Element], _ output: inout JSONOutput,
        _ handOn: (UnsafeRawBufferPointer) throws -> Void, _ write: (inout JSONOutput, Element) -> Void
    ) rethrows {
        output.key(name)
        try output.array { output in
            for index in values.indices {
                output.element()
                write(&output, values[index])
                try output.handOn(handOn)
            }
        }
    }
}

extension ModelType {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.key("name")
            output.string(name)
            output.text("namespace", namespace)
            output.text("kind", kind.rawValue)
            if kind != .enumeration {
                output.key("base")
                if let base { output.string(base) } else { output.null() }
            }
            output.flag("isAbstract", isAbstract)
            output.flag("isOpen", isOpen)
            output.flag("isFlags", isFlags)
            output.flag("isEvolvable", isEvolvable)
            output.flag("isDeprecated", isDeprecated)
            output.deprecation(deprecation.map { Deprecation($0) })
            output.flag("isPlaceholder", isPlaceholder)
            output.texts("key", key)
            output.list("alternateKeys", alternateKeys) { output, key in
                output.array { output in
                    for name in key {
                        output.element()
                        output.string(name)
                    }
                }
            }
            output.text("summary", summary)
            output.list("properties", properties) { $1.write(to: &$0) }
            output.list("members", members) { $1.write(to: &$0) }
            output.list("rules", rules) { $1.write(to: &$0) }
            output.text("serviceArea", serviceArea)
            output.flag("intune", isAlsoIntune)
            output.source(source)
        }
    }
}

extension ModelType.Member {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.key("name")
            output.string(name)
            output.number("value", value)
            output.text("description", description)
            output.flag("isDeprecated", isDeprecated)
            if isDeprecated { output.deprecation(Deprecation("", described: description)) }
            output.flag("isHidden", isHidden)
            output.source(source)
        }
    }
}

extension Diagnostic {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.text("code", code.rawValue)
            output.text("severity", severity.rawValue)
            output.text("message", message)
            output.text("page", page)
            output.number("line", line)
            output.number("column", column)
            output.text("rule", rule)
        }
    }
}

extension JSONOutput {
    /// `"deprecation": {"text", "date", "advice"}`; nothing where there is nothing to tell.
    mutating func deprecation(_ deprecation: Deprecation?) {
        guard let deprecation, !deprecation.text.isEmpty || deprecation.date != nil || deprecation.advice != nil
        else { return }
        key("deprecation")
        object { output in
            output.text("text", deprecation.text)
            output.text("date", deprecation.date)
            output.text("advice", deprecation.advice)
        }
    }

    /// `"source": {"page", "line"}`
    mutating func source(_ source: Place) {
        key("source")
        object { output in
            output.text("page", source.page)
            output.number("line", source.line)
        }
    }
}
