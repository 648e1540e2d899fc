
import Foundation
import GraphRuntime

public struct DeviceConfiguration: DeviceConfigurationProtocol, GraphRuntime.GraphConcreteModel {
    public var object: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { self.object = object }
    public static var odataType: Swift.String { "microsoft.graph.deviceConfiguration" }
    public static var schema: GraphRuntime.GraphSchema { GraphModule.schema }
}

public protocol DeviceConfigurationProtocol: GraphRuntime.GraphModel {}

extension DeviceConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var id: Swift.String? {
        get { object.get("id") }
        set { object.set("id", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var lastModifiedDateTime: GraphRuntime.GraphDateTime? {
        get { object.get("lastModifiedDateTime") }
        set { object.set("lastModifiedDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var roleScopeTagIds: [Swift.String]? {
        get { object.get("roleScopeTagIds") }
        set { object.set("roleScopeTagIds", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var supportsScopeTags: Swift.Bool? {
        get { object.get("supportsScopeTags") }
        set { object.set("supportsScopeTags", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsEdition: DeviceManagementApplicabilityRuleOsEdition? {
        get { object.get("deviceManagementApplicabilityRuleOsEdition") }
        set { object.set("deviceManagementApplicabilityRuleOsEdition", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsVersion: DeviceManagementApplicabilityRuleOsVersion? {
        get { object.get("deviceManagementApplicabilityRuleOsVersion") }
        set { object.set("deviceManagementApplicabilityRuleOsVersion", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleDeviceMode: DeviceManagementApplicabilityRuleDeviceMode? {
        get { object.get("deviceManagementApplicabilityRuleDeviceMode") }
        set { object.set("deviceManagementApplicabilityRuleDeviceMode", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var createdDateTime: GraphRuntime.GraphDateTime? {
        get { object.get("createdDateTime") }
        set { object.set("createdDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var description: Swift.String? {
        get { object.get("description") }
        set { object.set("description", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var displayName: Swift.String? {
        get { object.get("displayName") }
        set { object.set("displayName", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var version: Swift.Int32? {
        get { object.get("version") }
        set { object.set("version", newValue) }
    }
}

extension GraphRuntime.GraphFields where Root: DeviceConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var id: GraphRuntime.GraphField<Swift.String> { field("id") }
    @export(implementation) @_optimize(none)
    public var lastModifiedDateTime: GraphRuntime.GraphField<GraphRuntime.GraphDateTime> { field("lastModifiedDateTime") }
    @export(implementation) @_optimize(none)
    public var roleScopeTagIds: GraphRuntime.GraphField<[Swift.String]> { field("roleScopeTagIds") }
    @export(implementation) @_optimize(none)
    public var supportsScopeTags: GraphRuntime.GraphField<Swift.Bool> { field("supportsScopeTags") }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsEdition: GraphRuntime.GraphField<DeviceManagementApplicabilityRuleOsEdition> { field("deviceManagementApplicabilityRuleOsEdition") }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsVersion: GraphRuntime.GraphField<DeviceManagementApplicabilityRuleOsVersion> { field("deviceManagementApplicabilityRuleOsVersion") }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleDeviceMode: GraphRuntime.GraphField<DeviceManagementApplicabilityRuleDeviceMode> { field("deviceManagementApplicabilityRuleDeviceMode") }
    @export(implementation) @_optimize(none)
    public var createdDateTime: GraphRuntime.GraphField<GraphRuntime.GraphDateTime> { field("createdDateTime") }
    @export(implementation) @_optimize(none)
    public var description: GraphRuntime.GraphField<Swift.String> { field("description") }
    @export(implementation) @_optimize(none)
    public var displayName: GraphRuntime.GraphField<Swift.String> { field("displayName") }
    @export(implementation) @_optimize(none)
    public var version: GraphRuntime.GraphField<Swift.Int32> { field("version") }
}

extension GraphRuntime.GraphUpdate where Root: DeviceConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var lastModifiedDateTime: GraphRuntime.UpdateValue<GraphRuntime.GraphDateTime> {
        get { self.get("lastModifiedDateTime") }
        set { self.set("lastModifiedDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var roleScopeTagIds: GraphRuntime.UpdateValue<[Swift.String]> {
        get { self.get("roleScopeTagIds") }
        set { self.set("roleScopeTagIds", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsEdition: GraphRuntime.UpdateValue<DeviceManagementApplicabilityRuleOsEdition> {
        get { self.get("deviceManagementApplicabilityRuleOsEdition") }
        set { self.set("deviceManagementApplicabilityRuleOsEdition", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsVersion: GraphRuntime.UpdateValue<DeviceManagementApplicabilityRuleOsVersion> {
        get { self.get("deviceManagementApplicabilityRuleOsVersion") }
        set { self.set("deviceManagementApplicabilityRuleOsVersion", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleDeviceMode: GraphRuntime.UpdateValue<DeviceManagementApplicabilityRuleDeviceMode> {
        get { self.get("deviceManagementApplicabilityRuleDeviceMode") }
        set { self.set("deviceManagementApplicabilityRuleDeviceMode", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var createdDateTime: GraphRuntime.UpdateValue<GraphRuntime.GraphDateTime> {
        get { self.get("createdDateTime") }
        set { self.set("createdDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var description: GraphRuntime.UpdateValue<Swift.String> {
        get { self.get("description") }
        set { self.set("description", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var displayName: GraphRuntime.UpdateValue<Swift.String> {
        get { self.get("displayName") }
        set { self.set("displayName", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var version: GraphRuntime.UpdateValue<Swift.Int32> {
        get { self.get("version") }
        set { self.set("version", newValue) }
    }
}
