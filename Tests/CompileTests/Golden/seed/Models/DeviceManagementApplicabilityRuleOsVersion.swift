
import Foundation
import GraphRuntime

public struct DeviceManagementApplicabilityRuleOsVersion: DeviceManagementApplicabilityRuleOsVersionProtocol, GraphRuntime.GraphConcreteModel {
    public var object: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { self.object = object }
    public static var odataType: Swift.String { "microsoft.graph.deviceManagementApplicabilityRuleOsVersion" }
    public static var schema: GraphRuntime.GraphSchema { GraphModule.schema }
}

public protocol DeviceManagementApplicabilityRuleOsVersionProtocol: GraphRuntime.GraphModel {}
