import GraphGenBase

/// A part of the service that gets a module of its own: what `ms.subservice` or `ms.prod` of a page names, spelling
/// aside.
struct ServiceArea: Hashable, Comparable, Sendable {
    /// What stands for the area in the module's name: `Intune`; empty for the core.
    let name: String

    /// What no area owns, or several share.
    static let core = ServiceArea(name: "")

    /// Whether it is the core.
    var isCore: Bool { name.isEmpty }

    private init(name: String) { self.name = name }

    /// Reads what a page says; nil when it says nothing that tells.
    ///
    /// The name hangs on this text alone: were the nicest of several spellings taken, a new page could rename a module.
    init?(_ text: String?) {
        guard let text else { return nil }
        // Page text: only what is harmless in a name is looked at.
        let letters = text.unicodeScalars.filter { $0.isASCII && $0 != "_" && SwiftIdentifier.isPlain($0) }
        let key = String(String.UnicodeScalarView(letters.prefix(40))).lowercased()
        guard !key.isEmpty, !ServiceAreaNames.unknown.contains(key) else { return nil }
        if ServiceAreaNames.core.contains(key) {
            self = .core
        } else {
            name = ServiceAreaNames.known[key] ?? key.prefix(1).uppercased() + key.dropFirst()
        }
    }

    static func < (left: ServiceArea, right: ServiceArea) -> Bool {
        left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
}
