import APIModel
import GraphGenBase

/// The deprecated types of a model, and what must be deprecated with them.
///
/// Whatever names a deprecated type is deprecated as well: that is what its callers should hear, and without it the
/// generated code itself would not compile without warnings. A type that others are nested in is only said to be
/// deprecated: naming them would name it.
struct Deprecations {
    /// The page's words by the type's name as written in code.
    private var texts: [String: String] = [:]

    /// Of the types of a model.
    init(_ model: Model, names: SwiftTypeNames) {
        let namespaces = Set(model.types.compactMap { names[$0.qualifiedName]?.enclosing })
        for type in model.types where type.isDeprecated {
            guard let own = names[type.qualifiedName], !namespaces.contains(own.path) else { continue }
            texts[names.reference(own)] = type.deprecation ?? ""
        }
    }

    /// The attribute of a type's own declaration; none when it is not deprecated.
    func attributes(of name: String) -> [String] { texts[name].map { [Self.attribute($0)] } ?? [] }

    /// The attribute of a declaration that is not deprecated itself and is written so; none when it names no deprecated
    /// type.
    func attributes(ofDeclaration code: String) -> [String] {
        for path in code.split(whereSeparator: { !$0.isLetter && !$0.isNumber && !"_.`".contains($0) }) {
            var name = ""
            for component in path.split(separator: ".") {
                name += name.isEmpty ? String(component) : "." + component
                if let text = texts[name] { return [Self.attribute("\(name) is deprecated. \(text)")] }
            }
        }
        return []
    }

    /// The attribute of something deprecated, with the page's words.
    static func attribute(_ text: String) -> String {
        let message = SwiftText.comment(text).prefix(200)
        return message.isEmpty
            ? "@available(*, deprecated)" : "@available(*, deprecated, message: \(SwiftText.literal(String(message))))"
    }
}
