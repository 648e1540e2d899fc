import GraphGenBase

/// Translated pages that carry their English source.
///
/// Machine-translated pages write each sentence as `<span data-ttu-id="…">translation</span>` followed by
/// `<span class="sxs-lookup"><span data-stu-id="…">English</span></span>` ("side by side"). Only the English is kept:
/// such a page then says exactly what its original says. Lines stay where they are; columns are those of the kept text.
enum SideBySide {
    /// The page with English only; the bytes themselves when the page is not of this kind.
    static func english(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.prefix(look).firstIndex(of: lookup) != nil else { return bytes }
        var filter = Filter(bytes)
        return filter.run()
    }

    /// A page of this kind shows itself in its title or first paragraph.
    private static let look = 6144
    private static let lookup: Needle = "\"sxs-lookup\""

    /// What a span is.
    private enum Kind { case translation, lookup, source, other }

    private struct Filter {
        private let bytes: [UInt8]
        private var output: [UInt8] = []
        private var open: [(kind: Kind, start: Int)] = []

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            output.reserveCapacity(bytes.count)
        }

        mutating func run() -> [UInt8] {
            var index = 0
            while index < bytes.count {
                if bytes[index] == Byte.less, let end = tag(at: index) {
                    index = end
                } else {
                    // A span never goes beyond its paragraph: what is left open there was never closed.
                    if bytes[index] == Byte.newline, index + 1 < bytes.count, bytes[index + 1] == Byte.newline {
                        open = []
                    }
                    output.append(bytes[index])
                    index += 1
                }
            }
            return output
        }

        /// Handles a span's tag; the index after it, nil for any other tag.
        private mutating func tag(at index: Int) -> Int? {
            if bytes.has("</span>", at: index) {
                guard let span = open.popLast() else { return nil }
                let end = index + 7
                if span.kind == .other { output += bytes[index..<end] }
                if span.kind == .translation, bytes.has("<span class=\"sxs-lookup\">", at: end) {
                    // The translation goes, its line ends stay.
                    let lines = output[span.start...].filter { $0 == Byte.newline }
                    output.replaceSubrange(span.start..., with: lines)
                }
                return end
            }
            guard bytes.has("<span", at: index),
                let close = bytes[index..<min(index + 256, bytes.count)].firstIndex(of: Byte.greater)
            else { return nil }
            let tag = bytes[index...close]
            let kind: Kind =
                if tag.firstIndex(of: "data-ttu-id=") != nil {
                    .translation
                } else if tag.firstIndex(of: "sxs-lookup") != nil {
                    .lookup
                } else if tag.firstIndex(of: "data-stu-id=") != nil {
                    .source
                } else {
                    .other
                }
            if kind == .other { output += tag }
            open.append((kind, output.count))
            return close + 1
        }
    }
}
