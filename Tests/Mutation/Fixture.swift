// What the scanner has to tell apart. No target holds this file; `a < b && c` in a comment is no code.
import Foundation

/* Nor in one /* inside another */: x == 1 */
@available(macOS 13, *)
extension Array<Int> where Element == Int {
    /// Not `1 < 2`.
    static let table = [
        "first", "second",
        "third",
    ]
    static let names: [String: Int] = ["one": 1, "two": 2]
    static let empty = [String: [Int]]()
    static let text = """
        a line with "quotes" and 1 < 2
        another \
        of two
        """
    static let raw = #"no \(1 + 1) here"#
    var isLong: Bool { count > 10 && !isEmpty || first == 0 }

    func middle<Other: Comparable>(_ other: Other, from start: Int = 3) -> Int? where Other: Hashable {
        guard count >= 2, let last = last, last != start else { return nil }
        let shown = "\(count > 3 ? "many" : "few")"
        for index in 0..<count where index % 2 == 1 {
            if self[index] < 0x1f { continue }
            print(shown, terminator: "")
        }
        let value: Array<Array<Int>>? = nil
        return value == nil ? (start + 1) * 2 : max(start, last - 1)
    }

    mutating func sort(_ how: Sorting) {
        switch how {
        case .up, .down: self = sorted { (left: Int, right: Int) -> Bool in left < right }
        case .none where isLong: break
        case .other(7): removeAll()
        default: removeAll(keepingCapacity: true)
        }
        let pairs = map { element in element as? [String: Int] }
        #if os(Linux)
            append(1 + 1)
        #endif
        while let pair = pairs.first, pair != nil {
            append(0)
            return
        }
    }
}

enum Sorting: UInt8 {
    case up = 1, down = 2, none = 3
    case other(Int)
    init?(_ text: String) {
        self = .up
        if text.hasPrefix("d") { self = .down } else if text.isEmpty { return nil }
    }
}

protocol Sorts {
    func sort(_ count: Int) -> Bool
}
