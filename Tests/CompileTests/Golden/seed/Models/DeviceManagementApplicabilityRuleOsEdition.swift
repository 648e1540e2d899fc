
import Foundation
import GraphRuntime

public struct DeviceManagementApplicabilityRuleOsEdition: DeviceManagementApplicabilityRuleOsEditionProtocol, GraphRuntime.GraphConcreteModel {
    public var object: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { self.object = object }
    public static var odataType: Swift.String { "microsoft.graph.deviceManagementApplicabilityRuleOsEdition" }
    public static var schema: GraphRuntime.GraphSchema { GraphModule.schema }
}

public protocol DeviceManagementApplicabilityRuleOsEditionProtocol: GraphRuntime.GraphModel {}
