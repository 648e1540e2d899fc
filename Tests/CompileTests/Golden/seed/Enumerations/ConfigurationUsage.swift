
import Foundation
import GraphRuntime

public enum ConfigurationUsageMembers: GraphRuntime.GraphEnumerationTag {
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.configurationUsage") }
}

public typealias ConfigurationUsage = GraphRuntime.GraphEnumeration<ConfigurationUsageMembers>

extension GraphRuntime.GraphEnumeration where Tag == ConfigurationUsageMembers {
    @export(implementation)
    public static var blocked: Self { Self(rawValue: "blocked") }
    @export(implementation)
    public static var required: Self { Self(rawValue: "required") }
    @export(implementation)
    public static var allowed: Self { Self(rawValue: "allowed") }
    @export(implementation)
    public static var notConfigured: Self { Self(rawValue: "notConfigured") }
}
