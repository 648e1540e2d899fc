/// The members of a value of flags with a way to find each, so that as many calls on one value as it has members take no
/// longer than reading it some times.
///
/// Changed only by the one value that has it to itself; shared lists never change.
final class FlagList: @unchecked Sendable {
    /// The parts of the text between its commas, as they came; nil for one that was taken away.
    private var parts: [String?] = []
    /// Where each member stands for the first time.
    private var places: [FoldedText: Int] = [:]
    /// Where members stand again, which texts of the service never have.
    private var repeats: [FoldedText: [Int]] = [:]
    /// How many parts were taken away.
    private var gapCount = 0

    /// The members of a text.
    init(_ text: String) {
        for part in text.flagParts { add(String(part)) }
    }

    private init(_ parts: [String?]) {
        for case let part? in parts { add(part) }
    }

    /// The same members in a list of their own.
    func copy() -> FlagList { FlagList(parts) }

    /// The members joined by commas, spaces around them as they came.
    var text: String {
        var text = ""
        var isFirst = true
        for case let part? in parts {
            if !isFirst { text += "," }
            // What stood behind a member that is gone begins with the space behind its comma.
            text += isFirst && parts[0] == nil ? part[...].trimmingSpaces : part
            isFirst = false
        }
        return text
    }

    /// The members in their order.
    var members: [String] { parts.compactMap { $0?[...].trimmingSpaces }.filter { !$0.isEmpty } }

    /// Whether there is none.
    var isEmpty: Bool { places.isEmpty }

    /// The member as it is spelled there; nil when it is not there.
    func spelling(of member: String) -> String? {
        places[FoldedText(member)].flatMap { parts[$0]?[...].trimmingSpaces }
    }

    /// Adds a part at the end; one that names no member is kept for its spelling.
    func add(_ part: String) {
        let member = part[...].trimmingSpaces
        if !member.isEmpty {
            let key = FoldedText(member)
            if places[key] == nil { places[key] = parts.count } else { repeats[key, default: []].append(parts.count) }
        }
        parts.append(part)
    }

    /// Takes a member away wherever it stands, and returns it as it was spelled.
    func remove(_ member: String) -> String? {
        let key = FoldedText(member)
        guard let first = places.removeValue(forKey: key) else { return nil }
        let spelling = parts[first]?[...].trimmingSpaces
        let others = repeats.isEmpty ? [] : repeats.removeValue(forKey: key) ?? []
        for place in [first] + others { parts[place] = nil }
        gapCount += 1 + others.count
        if gapCount > 16, gapCount > parts.count / 2 { closeGaps() }
        return spelling
    }

    private func closeGaps() {
        let closed = FlagList(parts)
        // The first part was behind another one.
        if let first = closed.parts.first, parts[0] == nil { closed.parts[0] = first?[...].trimmingSpaces }
        (parts, places, repeats, gapCount) = (closed.parts, closed.places, closed.repeats, 0)
    }
}

extension String {
    /// The parts between commas; none of a text that names no member.
    var flagParts: [Substring] {
        let parts = utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { Substring($0) }
        return parts.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } } ? [] : parts
    }
}

extension Substring {
    /// The text without spaces at its ends.
    var trimmingSpaces: String {
        let space = UInt8(ascii: " ")
        guard utf8.first == space || utf8.last == space else { return String(self) }
        let start = utf8.firstIndex { $0 != space } ?? endIndex
        let end = utf8.lastIndex { $0 != space }.map { utf8.index(after: $0) } ?? start
        return String(self[start..<end])
    }
}
