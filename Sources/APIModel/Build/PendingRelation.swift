import DescriptionRules
import GraphGenBase

/// A comparison that a property's words make; it waits for the names of the other properties.
struct PendingRelation {
    var type: String
    var property: String
    var reading: Reading
    var source: Place
}
