import GraphGenBase

/// The properties a create or update page lists, whose rules may concern the type's own.
struct BodyRules {
    var type: String
    var isCreate: Bool
    /// The page is about an update, and its table lists what can be changed.
    var isUpdate = false
    /// The sentence by which some objects of the type can be made without what is required of others.
    var exemption: (text: String, source: Place)?
    var properties: [Property]
    var page: String
}
