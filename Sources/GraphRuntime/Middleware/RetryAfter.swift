import Foundation
import HTTPTypes

/// What an answer says of when to try again (RFC 9110, section 10.2.3): seconds, which Graph also sends with a fraction, a
/// date, or several of these that a proxy has joined.
enum RetryAfter {
    /// The wait in seconds; nil when none is said that is longer than none.
    static func seconds(_ headers: HTTPFields, now: Date) -> Double? {
        if let text = headers[.retryAfter] { return seconds(text, now: now) }
        for name in [HTTPField.Name.retryAfterMilliseconds, .xRetryAfterMilliseconds] {
            if let value = headers[name].flatMap(positive) { return value / 1000 }
        }
        return nil
    }

    /// The wait that a header's text names.
    static func seconds(_ text: String, now: Date) -> Double? {
        if let date = HTTPDate.date(text) {
            let wait = date.timeIntervalSince(now)
            return wait > 0 ? wait : nil
        }
        return text.split(separator: ",").prefix(10).lazy.compactMap { positive(String($0)) }.first
    }

    private static func positive(_ text: String) -> Double? {
        let text = text[...].trimmingSpaces
        guard !text.isEmpty, text.utf8.count <= 40, text.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) }),
            let value = Double(text), value > 0, value.isFinite
        else { return nil }
        return value
    }
}
