import GraphGenBase
import Markdown

/// The lines of the members of the first JSON value in some lines of a page, by path: `value[0].assignments[2].id`.
///
/// Reads as loosely as pages are written: it follows strings and brackets, and passes over all else.
struct JSONPlaces {
    /// The line of the value's first bracket; nil when there is none.
    private(set) var start: Int?
    private var lines: [String: Int] = [:]

    /// Where a bracket was opened.
    private struct Level {
        var isArray: Bool
        /// The path of the object or array.
        var path: String
        /// The element's place, in an array.
        var index = 0
        /// Whether a string is a name.
        var expectsName = true
        /// The member that the next value is of.
        var name = ""

        /// The path of the value that stands here.
        var inner: String {
            isArray ? "\(path)[\(index)]" : path.isEmpty ? name : "\(path).\(name)"
        }
    }

    private var levels: [Level] = []

    /// Reads lines of which the first has that number.
    init(_ text: some Sequence<some Collection<UInt8>>, firstLine: Int) {
        var number = firstLine
        for line in text {
            if start != nil || Self.opens(line) {
                if start == nil { start = number }
                if !read(line, number) { return }
            }
            number += 1
        }
    }

    /// The line of the member or element at a path, or of the nearest thing around it.
    func line(_ path: String) -> Int? {
        var path = path[...]
        while !path.isEmpty {
            if let line = lines[String(path)] { return line }
            guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
            path = path[..<end]
        }
        return start
    }

    private static func opens(_ line: some Collection<UInt8>) -> Bool {
        let first = line.first { $0 != Byte.space && $0 != Byte.tab && $0 != Byte.greater }
        return first == Byte.leftBrace || first == Byte.leftBracket
    }

    /// Reads a line; false when the value ends in it.
    private mutating func read(_ line: some Collection<UInt8>, _ number: Int) -> Bool {
        let bytes = Array(line)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case Byte.quote:
                let start = index
                while index < bytes.count, bytes[index] != Byte.quote {
                    index += bytes[index] == Byte.backslash ? 2 : 1
                }
                noteString(bytes[start..<min(index, bytes.count)], number)
                index += 1
            case Byte.leftBrace, Byte.leftBracket:
                noteValue(number)
                levels.append(Level(isArray: byte == Byte.leftBracket, path: levels.last?.inner ?? ""))
            case Byte.rightBrace, Byte.rightBracket:
                levels.removeLast()
                if levels.isEmpty { return false }
            case Byte.comma:
                guard let last = levels.indices.last else { continue }
                levels[last].index += 1
                levels[last].expectsName = true
            case Byte.colon:
                if let last = levels.indices.last { levels[last].expectsName = false }
            case Byte.slash where index < bytes.count && bytes[index] == byte: return true
            case Byte.space, Byte.tab, Byte.carriageReturn: continue
            default: noteValue(number)
            }
        }
        return true
    }

    private mutating func noteString(_ bytes: ArraySlice<UInt8>, _ number: Int) {
        guard let last = levels.indices.last else { return }
        guard !levels[last].isArray, levels[last].expectsName else { return noteValue(number) }
        levels[last].name = String(decoding: bytes, as: UTF8.self)
        lines[levels[last].inner] = number
    }

    private mutating func noteValue(_ number: Int) {
        guard let level = levels.last, level.isArray, lines[level.inner] == nil else { return }
        lines[level.inner] = number
    }
}
