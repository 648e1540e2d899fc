
import Foundation
import GraphRuntime

public struct DeviceManagementApplicabilityRuleDeviceMode: DeviceManagementApplicabilityRuleDeviceModeProtocol, GraphRuntime.GraphConcreteModel {
    public private(set) var storedObject: GraphRuntime.GraphObject
    public mutating func exchange(_ object: inout GraphRuntime.GraphObject) { Swift.swap(&storedObject, &object) }
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceManagementApplicabilityRuleDeviceMode") }
}

public protocol DeviceManagementApplicabilityRuleDeviceModeProtocol: GraphRuntime.GraphModel {}
