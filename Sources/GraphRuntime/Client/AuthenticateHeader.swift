import Foundation

/// What `WWW-Authenticate` asks for (RFC 9110, section 11.6.1).
enum AuthenticateHeader {
    /// The claims that the next token has to prove, as JSON: a challenge of continuous access evaluation.
    static func claims(_ header: String) -> String? {
        guard let value = parameter("claims", in: header), value.utf8.count <= GraphLimits.claimBytes else {
            return nil
        }
        var text = value.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: text), let json = String(data: data, encoding: .utf8) else { return nil }
        return (try? GraphObject(json: data)) == nil ? nil : json
    }

    /// The value of a parameter, in quotation marks or without.
    static func parameter(_ name: String, in header: String) -> String? {
        let bytes = Array(header.utf8)
        let word = Array(name.utf8)
        var index = 0
        var isQuoted = false
        while index < bytes.count {
            if isQuoted {
                if bytes[index] == UInt8(ascii: "\\") {
                    index += 1
                } else if bytes[index] == UInt8(ascii: "\"") {
                    isQuoted = false
                }
                index += 1
                continue
            }
            if bytes[index] == UInt8(ascii: "\"") {
                isQuoted = true
                index += 1
                continue
            }
            let isStart = index == 0 || bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == UInt8(ascii: ",")
            if isStart, bytes[index...].starts(with: word, by: { $0 | 0x20 == $1 | 0x20 }) {
                let end = index + word.count
                if end < bytes.count, bytes[end] == UInt8(ascii: "=") { return value(bytes[(end + 1)...]) }
            }
            index += 1
        }
        return nil
    }

    private static func value(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.first == UInt8(ascii: "\"") else {
            return String(decoding: bytes.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: " ") }, as: UTF8.self)
        }
        var result: [UInt8] = []
        var index = bytes.startIndex + 1
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex { index += 1 }
            result.append(bytes[index])
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
