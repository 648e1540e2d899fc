import GraphGenBase

/// How many steps cmark may take for the markup of the paragraphs of a page: an estimate from above, kept while their
/// bytes are looked at one by one.
struct InlineCost {
    /// The steps so far, one for a byte that is looked at again.
    private var steps = 0
    /// Those of this paragraph, and its bytes.
    private var own = (steps: 0, bytes: 0)
    /// For each bracket that is open, whether it is an image's.
    private var brackets: [Bool] = []
    private var imageCount = 0
    /// How many comments, instructions, declarations and CDATA sections are open: each is looked for its end, which may
    /// be missing, up to the end of the paragraph.
    private var open = [Int](repeating: 0, count: Construct.allCases.count)
    private var openCount = 0

    /// HTML that goes on to an end mark of its own.
    private enum Construct: Int, CaseIterable {
        case comment, instruction, declaration, data

        var start: StaticString {
            switch self {
            case .comment: "<!--"
            case .instruction: "<?"
            case .data: "<![CDATA["
            case .declaration: "<!"
            }
        }
    }

    /// A walk along the open brackets costs much more for each than a look at a byte.
    private static let bracketWeight = 16

    /// How many steps for each byte a paragraph may take even after another one of the page took all there are: more than
    /// anything that people write.
    private static let stepsForAByte = 64

    /// Takes up another paragraph; the steps add up.
    mutating func begin() {
        own = (0, 0)
        brackets.removeAll(keepingCapacity: true)
        imageCount = 0
        for index in open.indices { open[index] = 0 }
        openCount = 0
    }

    /// Looks at a line; the offset at which the steps exceed ``Limits/markupSteps``, nil when they do not.
    mutating func firstBeyondBounds(_ bytes: Bytes, _ line: Range<Int>) -> Int? {
        var offset = line.lowerBound
        while offset < line.upperBound {
            let more = look(bytes, offset, line.upperBound) + openCount
            steps += more
            own = (own.steps + more, own.bytes + 1)
            if steps > Limits.markupSteps, own.steps > own.bytes * Self.stepsForAByte { return offset }
            offset += bytes[offset] == Byte.backslash ? 2 : 1
        }
        return nil
    }

    /// Takes a byte up; the steps it costs besides those for what is open.
    private mutating func look(_ bytes: Bytes, _ offset: Int, _ end: Int) -> Int {
        switch bytes[offset] {
        case Byte.leftBracket:
            let isImage = offset > 0 && bytes[offset - 1] == Byte.exclamation
            brackets.append(isImage)
            if isImage { imageCount += 1 }
        case Byte.rightBracket:
            if brackets.popLast() == true { imageCount -= 1 }
            if bytes.has("]]>", at: offset, before: end) { close(.data) }
            // A link within images closes all of them to links, one by one.
            return imageCount * Self.bracketWeight
        case Byte.less
        where offset + 1 < end && (bytes[offset + 1] == Byte.exclamation || bytes[offset + 1] == Byte.question):
            for construct in [Construct.comment, .instruction, .data, .declaration]
            where bytes.has(construct.start, at: offset, before: end) {
                open[construct.rawValue] += 1
                openCount += 1
                break
            }
        case Byte.greater where offset > 0:
            close(.declaration)
            if bytes[offset - 1] == Byte.question { close(.instruction) }
            if offset > 1, bytes[offset - 1] == Byte.hyphen, bytes[offset - 2] == Byte.hyphen { close(.comment) }
        default: break
        }
        return 0
    }

    private mutating func close(_ construct: Construct) {
        openCount -= open[construct.rawValue]
        open[construct.rawValue] = 0
    }
}
