import GraphGenBase

/// A pattern with `*` (anything but `/`), `**` (anything) and `?` (one character but `/`), compared without case.
struct Glob: Sendable {
    private enum Part: Sendable {
        case byte(UInt8)
        case one
        case some
        case any
    }

    private let parts: [Part]

    init(_ pattern: String) {
        var parts: [Part] = []
        let bytes = Array(pattern.lowercased().utf8)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case Byte.asterisk where index + 1 < bytes.count && bytes[index + 1] == Byte.asterisk:
                parts.append(.any)
                index += 1
            case Byte.asterisk: parts.append(.some)
            case Byte.question: parts.append(.one)
            default: parts.append(.byte(bytes[index]))
            }
            index += 1
        }
        self.parts = parts
    }

    /// Whether a whole text fits. Backtracks to the latest star only, so the time is bounded by length times stars.
    func matches(_ text: String) -> Bool {
        let bytes = Array(text.lowercased().utf8)
        // Positions of the pattern that the text read so far may have reached.
        var reached = closure([0])
        for byte in bytes {
            var next: Set<Int> = []
            for position in reached where position < parts.count {
                switch parts[position] {
                case .byte(let expected) where expected == byte: next.insert(position + 1)
                case .one where byte != Byte.slash: next.insert(position + 1)
                case .some where byte != Byte.slash: next.insert(position)
                case .any: next.insert(position)
                default: break
                }
            }
            if next.isEmpty { return false }
            reached = closure(next)
        }
        return reached.contains(parts.count)
    }

    // A star may also stand for nothing.
    private func closure(_ positions: Set<Int>) -> Set<Int> {
        var result = positions
        var open = Array(positions)
        while let position = open.popLast() {
            guard position < parts.count else { continue }
            switch parts[position] {
            case .some, .any: if result.insert(position + 1).inserted { open.append(position + 1) }
            default: break
            }
        }
        return result
    }
}
