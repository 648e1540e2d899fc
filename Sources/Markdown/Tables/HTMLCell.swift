import GraphGenBase

/// The content of a cell of HTML as one line of Markdown, which is what cells of pipe tables are.
enum HTMLCell {
    /// Links and code become Markdown's, other tags stay as they are, comments go, white space becomes one space.
    static func markdown(_ html: Bytes, _ range: Range<Int>) -> [UInt8] {
        let cell = Bytes(rebasing: html[html.trimmed(range)])
        var result: [UInt8] = []
        result.reserveCapacity(cell.count)
        var link: String?
        func closeLink() {
            guard let target = link else { return }
            link = nil
            let needsBrackets = target.utf8.contains { $0.isSpace || $0 == Byte.leftParenthesis }
            result += (needsBrackets ? "](<\(target)>)" : "](\(target))").utf8
        }
        var index = 0
        while index < cell.count {
            let byte = cell[index]
            if byte.isSpace {
                if result.last != Byte.space { result.append(Byte.space) }
                index += 1
            } else if byte == Byte.less, cell.has("<!--", at: index, before: cell.count) {
                index = HTMLReader.find("-->", in: cell, from: index + 4).map { $0 + 3 } ?? cell.count
            } else if byte == Byte.less, let tag = HTMLTag(cell, at: index) {
                index = tag.range.upperBound
                if tag.isNamed("a"), tag.isClosing {
                    closeLink()
                } else if tag.isNamed("a"), let target = tag.attribute("href", in: cell), !target.isEmpty {
                    closeLink()
                    link = target
                    result.append(Byte.leftBracket)
                } else if tag.isNamed("code") || tag.isNamed("tt") {
                    result.append(Byte.backtick)
                } else {
                    result += cell[tag.range].map { $0 == Byte.newline || $0 == Byte.carriageReturn ? Byte.space : $0 }
                }
            } else {
                result.append(byte)
                index += 1
            }
        }
        closeLink()
        return result
    }
}
