
import Foundation
import GraphRuntime

public struct DeviceConfiguration: DeviceConfigurationProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable {
    @usableFromInline let storedObject: GraphRuntime.GraphObject
#if !DEBUG
    @export(implementation)
#endif
    public var reference: GraphRuntime.GraphObjectReference { .init(storedObject) }
#if !DEBUG
    @export(implementation)
#endif
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
#if !DEBUG
    @export(implementation)
#endif
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceConfiguration") }
}

public protocol DeviceConfigurationProtocol: GraphRuntime.GraphModel {}

extension DeviceConfigurationProtocol {
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var id: Swift.String? {
        get { reference.getString("id") }
        set { set("id", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var lastModifiedDateTime: GraphRuntime.GraphDateTime? {
        get { reference.getDateTime("lastModifiedDateTime") }
        set { set("lastModifiedDateTime", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var roleScopeTagIds: [Swift.String]? {
        get { reference.getStrings("roleScopeTagIds") }
        set { set("roleScopeTagIds", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var supportsScopeTags: Swift.Bool? {
        get { reference.getBool("supportsScopeTags") }
        set { set("supportsScopeTags", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var deviceManagementApplicabilityRuleOsEdition: DeviceManagementApplicabilityRuleOsEdition? {
        get { reference.getModel("deviceManagementApplicabilityRuleOsEdition") }
        set { set("deviceManagementApplicabilityRuleOsEdition", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var deviceManagementApplicabilityRuleOsVersion: DeviceManagementApplicabilityRuleOsVersion? {
        get { reference.getModel("deviceManagementApplicabilityRuleOsVersion") }
        set { set("deviceManagementApplicabilityRuleOsVersion", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var deviceManagementApplicabilityRuleDeviceMode: DeviceManagementApplicabilityRuleDeviceMode? {
        get { reference.getModel("deviceManagementApplicabilityRuleDeviceMode") }
        set { set("deviceManagementApplicabilityRuleDeviceMode", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var createdDateTime: GraphRuntime.GraphDateTime? {
        get { reference.getDateTime("createdDateTime") }
        set { set("createdDateTime", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var description: Swift.String? {
        get { reference.getString("description") }
        set { set("description", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var displayName: Swift.String? {
        get { reference.getString("displayName") }
        set { set("displayName", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var version: Swift.Int32? {
        @inline(never) get { reference.getInt32("version") }
        @_optimize(none) set { set("version", newValue) }
    }
}

extension GraphRuntime.GraphFields where Root: DeviceConfigurationProtocol {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var id: GraphRuntime.GraphField<Swift.String> { field("id") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var lastModifiedDateTime: GraphRuntime.GraphUpdatableField<GraphRuntime.GraphDateTime> { updatableField("lastModifiedDateTime") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var roleScopeTagIds: GraphRuntime.GraphUpdatableField<[Swift.String]> { updatableField("roleScopeTagIds") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var supportsScopeTags: GraphRuntime.GraphField<Swift.Bool> { field("supportsScopeTags") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceManagementApplicabilityRuleOsEdition: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleOsEdition> { updatableField("deviceManagementApplicabilityRuleOsEdition") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceManagementApplicabilityRuleOsVersion: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleOsVersion> { updatableField("deviceManagementApplicabilityRuleOsVersion") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceManagementApplicabilityRuleDeviceMode: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleDeviceMode> { updatableField("deviceManagementApplicabilityRuleDeviceMode") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var createdDateTime: GraphRuntime.GraphUpdatableField<GraphRuntime.GraphDateTime> { updatableField("createdDateTime") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var description: GraphRuntime.GraphUpdatableField<Swift.String> { updatableField("description") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var displayName: GraphRuntime.GraphUpdatableField<Swift.String> { updatableField("displayName") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var version: GraphRuntime.GraphUpdatableField<Swift.Int32> { updatableField("version") }
}

public struct DeviceManagementApplicabilityRuleDeviceMode: DeviceManagementApplicabilityRuleDeviceModeProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable {
    @usableFromInline let storedObject: GraphRuntime.GraphObject
#if !DEBUG
    @export(implementation)
#endif
    public var reference: GraphRuntime.GraphObjectReference { .init(storedObject) }
#if !DEBUG
    @export(implementation)
#endif
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
#if !DEBUG
    @export(implementation)
#endif
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceManagementApplicabilityRuleDeviceMode") }
}

public protocol DeviceManagementApplicabilityRuleDeviceModeProtocol: GraphRuntime.GraphModel {}

public struct DeviceManagementApplicabilityRuleOsEdition: DeviceManagementApplicabilityRuleOsEditionProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable {
    @usableFromInline let storedObject: GraphRuntime.GraphObject
#if !DEBUG
    @export(implementation)
#endif
    public var reference: GraphRuntime.GraphObjectReference { .init(storedObject) }
#if !DEBUG
    @export(implementation)
#endif
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
#if !DEBUG
    @export(implementation)
#endif
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceManagementApplicabilityRuleOsEdition") }
}

public protocol DeviceManagementApplicabilityRuleOsEditionProtocol: GraphRuntime.GraphModel {}

public struct DeviceManagementApplicabilityRuleOsVersion: DeviceManagementApplicabilityRuleOsVersionProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable {
    @usableFromInline let storedObject: GraphRuntime.GraphObject
#if !DEBUG
    @export(implementation)
#endif
    public var reference: GraphRuntime.GraphObjectReference { .init(storedObject) }
#if !DEBUG
    @export(implementation)
#endif
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
#if !DEBUG
    @export(implementation)
#endif
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceManagementApplicabilityRuleOsVersion") }
}

public protocol DeviceManagementApplicabilityRuleOsVersionProtocol: GraphRuntime.GraphModel {}
