/// The properties a create or update page lists, whose rules may concern the type's own.
struct BodyRules {
    var type: String
    var isCreate: Bool
    /// The page is about an update, and its table lists what can be changed.
    var isUpdate = false
    var properties: [Property]
    var page: String
}
