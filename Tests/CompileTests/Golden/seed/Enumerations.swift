
import Foundation
import GraphRuntime

public enum ConfigurationUsageMembers: GraphRuntime.GraphEnumerationTag {
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.configurationUsage") }
}

public typealias ConfigurationUsage = GraphRuntime.GraphEnumeration<ConfigurationUsageMembers>

extension GraphRuntime.GraphEnumeration where Tag == ConfigurationUsageMembers {
#if !DEBUG
    @export(implementation)
#endif
    public static var blocked: Self { Self(rawValue: "blocked") }
#if !DEBUG
    @export(implementation)
#endif
    public static var required: Self { Self(rawValue: "required") }
#if !DEBUG
    @export(implementation)
#endif
    public static var allowed: Self { Self(rawValue: "allowed") }
#if !DEBUG
    @export(implementation)
#endif
    public static var notConfigured: Self { Self(rawValue: "notConfigured") }
}
