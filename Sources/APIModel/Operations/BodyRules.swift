/// The properties a create or update page lists, whose rules may concern the type's own.
struct BodyRules {
    var type: String
    var isCreate: Bool
    var properties: [Property]
    var page: String
}
