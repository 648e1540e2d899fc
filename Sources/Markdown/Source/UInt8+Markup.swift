import GraphGenBase

extension UInt8 {
    /// A byte that can start or end inline markup; text without them is itself.
    var isMarkup: Bool {
        switch self {
        case Byte.backslash, Byte.backtick, Byte.asterisk, Byte.underscore, Byte.leftBracket, Byte.less, Byte.ampersand:
            true
        default: false
        }
    }
}
