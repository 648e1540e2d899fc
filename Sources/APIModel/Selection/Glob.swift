import GraphGenBase

/// A pattern with `*` (anything but `/`), `**` (anything), `?` (one character but `/`) and, where paths are meant,
/// `{...}` (any placeholder), compared without case.
struct Glob: Sendable {
    /// What a pattern is made of.
    enum Part: Sendable, Hashable {
        case byte(UInt8)
        case one
        case some
        case any
        case placeholder
    }

    /// The pattern.
    let parts: [Part]

    /// Reads a pattern. In paths, what stands between braces does not count: all placeholders are one to a pattern.
    init(_ pattern: String, hasPlaceholders: Bool = false) {
        var parts: [Part] = []
        let text = GlobText(pattern, hasPlaceholders: hasPlaceholders)
        let bytes = text.bytes
        var index = 0
        while index < bytes.count {
            if let end = text.placeholderEnd[index] {
                parts.append(.placeholder)
                index = end
                continue
            }
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

    /// A text in which nothing stands for anything else.
    init(literal text: String) { parts = text.lowercased().utf8.map { .byte($0) } }

    /// Whether a whole text fits.
    func matches(_ text: String) -> Bool { matches(GlobText(text)) }

    /// Whether a whole text fits. The time is bounded by the length of the text times that of the pattern.
    func matches(_ text: GlobText) -> Bool {
        guard mayMatch(text) else { return false }
        if text.isPlain { return matchesPlain(text.bytes) }
        // Positions of the pattern that the text read so far may have reached, in order, each once.
        var reached = Positions(count: parts.count + 1)
        // The same for where placeholders end that were passed over as a whole.
        var ahead: [Int: [Int]] = [:]
        add(0, to: &reached)
        for (index, byte) in text.bytes.enumerated() {
            var next = Positions(count: parts.count + 1)
            let end = text.placeholderEnd[index]
            for position in reached.all where position < parts.count {
                switch parts[position] {
                case .byte(let expected): if expected == byte { add(position + 1, to: &next) }
                case .one: if byte != Byte.slash { add(position + 1, to: &next) }
                case .any: add(position, to: &next)
                case .some:
                    if byte != Byte.slash { add(position, to: &next) }
                    if let end { ahead[end, default: []].append(position) }
                case .placeholder:
                    if let end { ahead[end, default: []].append(position + 1) }
                }
            }
            for position in ahead.removeValue(forKey: index + 1) ?? [] { add(position, to: &next) }
            if next.all.isEmpty, ahead.isEmpty { return false }
            reached = next
        }
        return reached.contains(parts.count)
    }

    /// Whether the letters that the pattern begins with begin the text: most pairs end here, and there may be millions.
    private func mayMatch(_ text: GlobText) -> Bool {
        for (index, part) in parts.enumerated() {
            guard case .byte(let byte) = part else { return true }
            guard index < text.bytes.count, text.bytes[index] == byte else { return false }
        }
        return text.bytes.count == parts.count
    }

    /// The same where no slash and no placeholder is: one star is like the other, and the last one seen can take up
    /// whatever those before it could have taken.
    private func matchesPlain(_ bytes: [UInt8]) -> Bool {
        var position = 0
        var index = 0
        var star: (next: Int, index: Int)?
        while index < bytes.count {
            switch position < parts.count ? parts[position] : .placeholder {
            case .some, .any:
                star = (position + 1, index)
                position += 1
            case .one:
                position += 1
                index += 1
            case .byte(let byte) where byte == bytes[index]:
                position += 1
                index += 1
            case .byte, .placeholder:
                guard let last = star else { return false }
                star = (last.next, last.index + 1)
                position = last.next
                index = last.index + 1
            }
        }
        return parts[position...].allSatisfy { $0 == .some || $0 == .any }
    }

    // A star may also stand for nothing.
    private func add(_ position: Int, to positions: inout Positions) {
        var position = position
        while positions.insert(position), position < parts.count, parts[position] == .some || parts[position] == .any {
            position += 1
        }
    }

    /// Numbers below a limit.
    private struct Positions {
        private(set) var all: [Int] = []
        private var isThere: [Bool]

        init(count: Int) { isThere = Array(repeating: false, count: count) }

        func contains(_ position: Int) -> Bool { isThere[position] }

        /// Whether it was not there yet.
        mutating func insert(_ position: Int) -> Bool {
            if isThere[position] { return false }
            isThere[position] = true
            all.append(position)
            return true
        }
    }
}
