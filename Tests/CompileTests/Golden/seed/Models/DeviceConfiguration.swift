
import Foundation
import GraphRuntime

public struct DeviceConfiguration: DeviceConfigurationProtocol, GraphRuntime.GraphConcreteModel {
    public private(set) var storedObject: GraphRuntime.GraphObject
    public mutating func exchange(_ object: inout GraphRuntime.GraphObject) { Swift.swap(&storedObject, &object) }
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceConfiguration") }
}

public protocol DeviceConfigurationProtocol: GraphRuntime.GraphModel {}

extension DeviceConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var id: Swift.String? {
        get { storedObject.get("id") }
        set { object.set("id", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var lastModifiedDateTime: GraphRuntime.GraphDateTime? {
        get { storedObject.get("lastModifiedDateTime") }
        set { object.set("lastModifiedDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var roleScopeTagIds: [Swift.String]? {
        get { storedObject.get("roleScopeTagIds") }
        set { object.set("roleScopeTagIds", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var supportsScopeTags: Swift.Bool? {
        get { storedObject.get("supportsScopeTags") }
        set { object.set("supportsScopeTags", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsEdition: DeviceManagementApplicabilityRuleOsEdition? {
        get { storedObject.get("deviceManagementApplicabilityRuleOsEdition") }
        set { object.set("deviceManagementApplicabilityRuleOsEdition", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsVersion: DeviceManagementApplicabilityRuleOsVersion? {
        get { storedObject.get("deviceManagementApplicabilityRuleOsVersion") }
        set { object.set("deviceManagementApplicabilityRuleOsVersion", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleDeviceMode: DeviceManagementApplicabilityRuleDeviceMode? {
        get { storedObject.get("deviceManagementApplicabilityRuleDeviceMode") }
        set { object.set("deviceManagementApplicabilityRuleDeviceMode", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var createdDateTime: GraphRuntime.GraphDateTime? {
        get { storedObject.get("createdDateTime") }
        set { object.set("createdDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var description: Swift.String? {
        get { storedObject.get("description") }
        set { object.set("description", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var displayName: Swift.String? {
        get { storedObject.get("displayName") }
        set { object.set("displayName", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var version: Swift.Int32? {
        get { storedObject.get("version") }
        set { object.set("version", newValue) }
    }
}

extension GraphRuntime.GraphFields where Root: DeviceConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var id: GraphRuntime.GraphField<Swift.String> { field("id") }
    @export(implementation) @_optimize(none)
    public var lastModifiedDateTime: GraphRuntime.GraphUpdatableField<GraphRuntime.GraphDateTime> { field("lastModifiedDateTime") }
    @export(implementation) @_optimize(none)
    public var roleScopeTagIds: GraphRuntime.GraphUpdatableField<[Swift.String]> { field("roleScopeTagIds") }
    @export(implementation) @_optimize(none)
    public var supportsScopeTags: GraphRuntime.GraphField<Swift.Bool> { field("supportsScopeTags") }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsEdition: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleOsEdition> { field("deviceManagementApplicabilityRuleOsEdition") }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsVersion: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleOsVersion> { field("deviceManagementApplicabilityRuleOsVersion") }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleDeviceMode: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleDeviceMode> { field("deviceManagementApplicabilityRuleDeviceMode") }
    @export(implementation) @_optimize(none)
    public var createdDateTime: GraphRuntime.GraphUpdatableField<GraphRuntime.GraphDateTime> { field("createdDateTime") }
    @export(implementation) @_optimize(none)
    public var description: GraphRuntime.GraphUpdatableField<Swift.String> { field("description") }
    @export(implementation) @_optimize(none)
    public var displayName: GraphRuntime.GraphUpdatableField<Swift.String> { field("displayName") }
    @export(implementation) @_optimize(none)
    public var version: GraphRuntime.GraphUpdatableField<Swift.Int32> { field("version") }
}
