import Foundation

/// A JSON body of an example, as the oracle (JSONSerialization) reads it.
struct Body {
    /// Page and line of the example.
    let place: String
    /// Whether it is sent, not received.
    let isRequest: Bool
    /// The documented type, nil where the pages name none.
    let type: String?
    /// Whether the type is that of elements.
    let isCollection: Bool
    /// The value.
    let value: NSObject
    /// The value as UTF-8.
    let data: Data

    /// The JSON bodies of a model that `graphgen extract` wrote.
    static func all(_ model: [String: Any]) -> [Body] {
        (model["operations"] as? [[String: Any]] ?? []).flatMap { operation in
            (operation["examples"] as? [[String: Any]] ?? []).flatMap { example -> [Body] in
                let source = example["source"] as? [String: Any] ?? [:]
                let place = "\(source["page"] ?? "?"):\(source["line"] ?? 0)"
                let reply = example["response"] as? [String: Any]
                let isError = (reply?["status"] as? Int ?? 200) >= 400
                return [
                    body(example["request"], operation["requestBody"], place, isRequest: true),
                    body(reply, isError ? nil : operation["response"], place, isRequest: false),
                ].compactMap { $0 }
            }
        }
    }

    private static func body(_ message: Any?, _ documented: Any?, _ place: String, isRequest: Bool) -> Body? {
        // A body that is not JSON is a string in the model.
        guard let value = (message as? [String: Any])?["body"] as? NSObject, !(value is NSString),
            let data = try? JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed)
        else { return nil }
        let documented = documented as? [String: Any]
        let type = (documented?["type"] as? String).flatMap { $0.hasPrefix("Edm.") ? nil : $0 }
        return Body(
            place: place, isRequest: isRequest, type: type,
            isCollection: documented?["isCollection"] as? Bool ?? false, value: value, data: data)
    }

    /// Whether the bytes are the value, by the oracle.
    func isSame(_ bytes: Data) -> Bool {
        (try? JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed) as? NSObject)?.isEqual(value)
            ?? false
    }
}
