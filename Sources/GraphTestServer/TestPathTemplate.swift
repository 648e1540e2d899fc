import Foundation

/// An address as pages write it, `/users/{id}/messages`, to compare addresses with.
struct TestPathTemplate: Sendable {
    private let segments: [Substring]

    /// Takes the path, with or without a slash in front.
    init(_ path: String) { segments = path.split(separator: "/") }

    /// The values of the placeholders where the path is one of these; nil where it is not. Names compare without regard to
    /// case, as the service does.
    func parameters(of path: String) -> [String: String]? {
        let given = path.split(separator: "/")
        guard given.count == segments.count else { return nil }
        var parameters: [String: String] = [:]
        for (segment, value) in zip(segments, given) {
            if segment.hasPrefix("{"), segment.hasSuffix("}") {
                parameters[String(segment.dropFirst().dropLast())] = value.removingPercentEncoding ?? String(value)
            } else if segment.lowercased() != (value.removingPercentEncoding ?? String(value)).lowercased() {
                return nil
            }
        }
        return parameters
    }
}
