/// What rows tell of types besides their own.
struct Mentions {
    /// Types that pages name and none defines.
    var placeholders: Placeholders
    /// Enumerations that a property's description calls multi-valued.
    var flagTypes: [String: Evidence] = [:]
    /// Members that a property's description says come only to those who ask, by enumeration, lower-case.
    var hiddenMembers: [String: Set<String>] = [:]
}
