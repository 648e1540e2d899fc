/// Where each record of a schema text stands: made in one pass on first use, without decoding a record.
struct SchemaIndex {
    /// Bytes from the record's first line to the next record. Keys are names in lower case: OData names that differ in
    /// case only do not occur, and pages do not agree on case.
    private(set) var types: [String: Range<Int>] = [:]
    private(set) var enumerations: [String: Range<Int>] = [:]
    private(set) var operations: [String: Range<Int>] = [:]
    /// The names as written, in their order.
    private(set) var typeNames: [String] = []
    private(set) var enumerationNames: [String] = []
    private(set) var operationNames: [String] = []

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var open: (kind: UInt8, name: String, start: Int)?
        var lineStart = 0
        while lineStart < text.count {
            let lineEnd = text[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let kind = text[lineStart]
            let isRecord = kind == UInt8(ascii: "T") || kind == UInt8(ascii: "E") || kind == UInt8(ascii: "O")
            if isRecord, lineEnd > lineStart + 2, text[lineStart + 1] == UInt8(ascii: "\t") {
                close(&open, at: lineStart)
                let rest = text[(lineStart + 2)..<lineEnd].prefix { $0 != UInt8(ascii: "\t") }
                let name =
                    rest.contains(UInt8(ascii: "\\"))
                    ? SchemaText.fields(rest)[0] : String(decoding: rest, as: UTF8.self)
                open = (kind, name, lineStart)
            }
            lineStart = lineEnd + 1
        }
        close(&open, at: text.count)
    }

    /// Of two records of one name the first counts.
    private mutating func close(_ open: inout (kind: UInt8, name: String, start: Int)?, at end: Int) {
        guard let record = open else { return }
        open = nil
        let range = record.start..<end
        let name = record.kind == UInt8(ascii: "O") ? record.name : SchemaText.expanded(record.name)
        let key = name.lowercased()
        switch record.kind {
        case UInt8(ascii: "T"):
            if types.updateValue(types[key] ?? range, forKey: key) == nil { typeNames.append(name) }
        case UInt8(ascii: "E"):
            if enumerations.updateValue(enumerations[key] ?? range, forKey: key) == nil {
                enumerationNames.append(name)
            }
        default:
            if operations.updateValue(operations[key] ?? range, forKey: key) == nil { operationNames.append(name) }
        }
    }
}
