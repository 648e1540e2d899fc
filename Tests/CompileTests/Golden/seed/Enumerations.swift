
import Foundation
import GraphRuntime

public enum _ConfigurationUsage: GraphRuntime.GraphEnumerationTag {
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.configurationUsage") }
}

public typealias ConfigurationUsage = GraphRuntime.GraphEnumeration<_ConfigurationUsage>

extension GraphRuntime.GraphEnumeration where Tag == _ConfigurationUsage {
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
