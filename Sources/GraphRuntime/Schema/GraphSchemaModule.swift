/// A generated module whose schema extends that of the module it imports.
///
/// Where an API is spread over several modules, an object that a type of the core describes may hold objects of types
/// that only a module above knows. The core cannot import that module, so it finds it by name, if it is there at all.
public protocol GraphSchemaModule {
    /// What the module knows.
    static var schema: GraphSchema { get }
}

extension GraphSchema {
    /// The schema of an enum at the top of a module, `Module.Enum`; nil when the program was built without it.
    static func linked(_ name: String) -> GraphSchema? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        // Only ASCII names are mangled as they are.
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isPlain) }) else { return nil }
        // <length><module><length><name>O: the mangled name of an enum (Swift ABI, Mangling).
        let mangled = parts.map { "\($0.utf8.count)\($0)" }.joined() + "O"
        return (_typeByName(mangled) as? any GraphSchemaModule.Type)?.schema
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
