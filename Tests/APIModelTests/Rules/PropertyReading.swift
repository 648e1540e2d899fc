import GraphDocs
import GraphGenBase

@testable import APIModel

/// The property that a row becomes when its type stands alone on a page.
func property(_ description: String, type: String = "String", name: String = "value") -> Property {
    property(Make.row(name, type, description))
}

/// The property that a row becomes.
func property(_ row: PropertyFacts) -> Property {
    let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
    return model.type("x")?[row.name] ?? Property(name: "?", type: "?", source: Place(page: "", line: 0))
}

/// What a description says of an Int32.
func number(_ description: String, type: String = "Int32") -> Property { property(description, type: type) }

extension Property {
    /// The ids of the rules that were applied, in order.
    var ruleIDs: [String] { rules.map(\.id) }
}
