
import Foundation
import GraphRuntime

public struct DeviceManagementApplicabilityRuleDeviceMode: DeviceManagementApplicabilityRuleDeviceModeProtocol, GraphRuntime.GraphConcreteModel {
    public var object: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { self.object = object }
    public static var odataType: Swift.String { "microsoft.graph.deviceManagementApplicabilityRuleDeviceMode" }
    public static var schema: GraphRuntime.GraphSchema { GraphModule.schema }
}

public protocol DeviceManagementApplicabilityRuleDeviceModeProtocol: GraphRuntime.GraphModel {}
