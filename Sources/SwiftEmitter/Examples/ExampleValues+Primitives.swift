import Foundation
import GraphGenBase

extension ExampleValues {
    /// A literal of a primitive type, or what makes one of text.
    func primitive(_ json: JSONValue, _ type: PrimitiveType, _ path: String) throws -> String {
        switch (type, json) {
        case (.boolean, .bool(let value)): return value ? "true" : "false"
        case (.string, .string(let text)): return SwiftText.literal(text)
        case (.int16, .number(let text)): if Int16(text) != nil { return text }
        case (.int32, .number(let text)): if Int32(text) != nil { return text }
        case (.int64, .number(let text)): if Int64(text) != nil { return text }
        case (.byte, .number(let text)): if UInt8(text) != nil { return text }
        case (.sbyte, .number(let text)): if Int8(text) != nil { return text }
        case (.single, .number(let text)), (.double, .number(let text)):
            if let value = Double(text), value.isFinite { return text }
        case (.decimal, .number(let text)):
            return "try made(Foundation.Decimal(string: \(SwiftText.literal(text))))"
        case (.guid, .string(let text)):
            if UUID(uuidString: text) != nil { return made("Foundation.UUID(uuidString: \(SwiftText.literal(text)))") }
        case (.binary, .string(let text)):
            if Self.isBase64(text) { return made("Foundation.Data(graphValue: .string(\(SwiftText.literal(text))))") }
        case (.dateTimeOffset, .string(let text)):
            if Self.beginsAsDate(text), text.contains("T") {
                return made("GraphRuntime.GraphDateTime(\(SwiftText.literal(text)))")
            }
        case (.date, .string(let text)):
            if Self.beginsAsDate(text) { return made("GraphRuntime.GraphDate(\(SwiftText.literal(text)))") }
        case (.timeOfDay, .string(let text)):
            if text.first?.isNumber == true { return made("GraphRuntime.GraphTimeOfDay(\(SwiftText.literal(text)))") }
        case (.duration, .string(let text)):
            if text.hasPrefix("P") || text.hasPrefix("-P") {
                return made("GraphRuntime.GraphDuration(\(SwiftText.literal(text)))")
            }
        default: break
        }
        throw Self.mismatch(json, path, "of \(type)")
    }

    private func made(_ expression: String) -> String { "try made(\(expression))" }

    private static func beginsAsDate(_ text: String) -> Bool {
        let digits = Array(text.utf8.prefix(10))
        return digits.count == 10
            && digits.enumerated().allSatisfy { place, byte in
                place == 4 || place == 7
                    ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }

    private static func isBase64(_ text: String) -> Bool {
        let standard = text.replacing("-", with: "+").replacing("_", with: "/").filter { $0 != "=" }
        let padding = String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        return Data(base64Encoded: standard + padding)?.base64EncodedString() == standard + padding
    }
}
