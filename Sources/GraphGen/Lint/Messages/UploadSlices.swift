import GraphDocs
import GraphGenBase

/// Requests that send a slice of a file to an upload session (RFC 9110, section 14.4).
enum UploadSlices {
    /// What is wrong with a request.
    static func remarks(_ request: ExampleFacts.Message) -> [MessageRemark] {
        guard request.method == "PUT", let range = header("content-range", request) else { return [] }
        var remarks: [MessageRemark] = []
        if header("authorization", request) != nil {
            remarks.append(
                remark("the slice is sent with an Authorization header; the session's address is all it needs"))
        }
        guard let (first, last, size) = bounds(range) else { return remarks }
        if first > last || size.map({ last >= $0 }) ?? false {
            return remarks + [remark("Content-Range is \(Quoted.short(range)), which is no part of the file")]
        }
        if let length = header("content-length", request).flatMap({ Int($0) }), length != last - first + 1 {
            remarks.append(
                remark(
                    "Content-Length is \(length) but Content-Range holds \(last - first + 1) bytes"
                        + " (\(Quoted.short(range)))"))
        }
        return remarks
    }

    /// `bytes 0-25/128`: the first and the last byte, and the size unless it is `*`.
    private static func bounds(_ range: String) -> (first: Int, last: Int, size: Int?)? {
        let words = range.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bytes" else { return nil }
        let parts = words[1].split(separator: "/", omittingEmptySubsequences: false)
        let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first >= 0,
            last < Int.max
        else { return nil }
        return (first, last, Int(parts[1]))
    }

    private static func header(_ name: String, _ message: ExampleFacts.Message) -> String? {
        message.headers.first { $0.name.lowercased() == name }?.value
    }

    private static func remark(_ text: String) -> MessageRemark {
        MessageRemark(code: .lintExampleUpload, text: text)
    }
}
