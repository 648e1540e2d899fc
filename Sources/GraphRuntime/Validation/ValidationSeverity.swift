/// How grave a finding is.
public enum ValidationSeverity: String, Sendable, Hashable, CaseIterable {
    /// The pages say that the service refuses it.
    case error
    /// Likely wrong, or the pages contradict each other about it.
    case warning
    /// Worth knowing.
    case note
}
