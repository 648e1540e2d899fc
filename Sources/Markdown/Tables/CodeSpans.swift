import GraphGenBase

/// Finds the code spans of a line: a run of backticks up to the next run of the same length (CommonMark 6.1).
enum CodeSpans {
    /// The ranges of the code spans, in order.
    static func find(_ bytes: Bytes, _ range: Range<Int>) -> [Range<Int>] {
        let runs = runs(bytes, range)
        // For each run, the next one of the same length, found from the back so that the time stays linear.
        var nextOfLength: [Int: Int] = [:]
        var closers = [Int?](repeating: nil, count: runs.count)
        for index in runs.indices.reversed() {
            closers[index] = nextOfLength[runs[index].count]
            nextOfLength[runs[index].count] = index
        }
        var spans: [Range<Int>] = []
        var index = 0
        while index < runs.count {
            let start = runs[index].lowerBound
            let isEscaped = start > range.lowerBound && bytes[start - 1] == Byte.backslash
            if !isEscaped, let closer = closers[index] {
                spans.append(start..<runs[closer].upperBound)
                index = closer
            }
            index += 1
        }
        return spans
    }

    private static func runs(_ bytes: Bytes, _ range: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let start = offset
            while offset < range.upperBound, bytes[offset] == Byte.backtick { offset += 1 }
            if offset > start { runs.append(start..<offset) } else { offset += 1 }
        }
        return runs
    }
}
