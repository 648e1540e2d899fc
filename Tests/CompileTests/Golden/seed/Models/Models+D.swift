
import Foundation
import GraphRuntime

public struct DeviceConfiguration: DeviceConfigurationProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable, Swift.CustomReflectable {
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
#if !DEBUG
    @export(implementation)
#endif
    public init(_ derived: some DeviceConfigurationProtocol) { self.init(viewing: derived) }
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceConfiguration") }
}

public protocol DeviceConfigurationProtocol: GraphRuntime.GraphModel {}

extension DeviceConfigurationProtocol {
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var id: Swift.String? {
        get { self.getString("id") }
        _modify { yield &self[string: "id"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var lastModifiedDateTime: GraphRuntime.GraphDateTime? {
        get { self.getDateTime("lastModifiedDateTime") }
        _modify { yield &self[dateTime: "lastModifiedDateTime"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var roleScopeTagIds: [Swift.String]? {
        get { self.getStrings("roleScopeTagIds") }
        _modify { yield &self[strings: "roleScopeTagIds"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var supportsScopeTags: Swift.Bool? {
        get { self.getBool("supportsScopeTags") }
        _modify { yield &self[bool: "supportsScopeTags"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var deviceManagementApplicabilityRuleOsEdition: DeviceManagementApplicabilityRuleOsEdition? {
        get { self.getModel("deviceManagementApplicabilityRuleOsEdition") }
        _modify { yield &self[model: "deviceManagementApplicabilityRuleOsEdition"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var deviceManagementApplicabilityRuleOsVersion: DeviceManagementApplicabilityRuleOsVersion? {
        get { self.getModel("deviceManagementApplicabilityRuleOsVersion") }
        _modify { yield &self[model: "deviceManagementApplicabilityRuleOsVersion"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var deviceManagementApplicabilityRuleDeviceMode: DeviceManagementApplicabilityRuleDeviceMode? {
        get { self.getModel("deviceManagementApplicabilityRuleDeviceMode") }
        _modify { yield &self[model: "deviceManagementApplicabilityRuleDeviceMode"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var createdDateTime: GraphRuntime.GraphDateTime? {
        get { self.getDateTime("createdDateTime") }
        _modify { yield &self[dateTime: "createdDateTime"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var description: Swift.String? {
        get { self.getString("description") }
        _modify { yield &self[string: "description"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var displayName: Swift.String? {
        get { self.getString("displayName") }
        _modify { yield &self[string: "displayName"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var version: Swift.Int32? {
        get { self.getInt32("version") }
        @_optimize(none) _modify { yield &self[int32: "version"] }
    }
}

extension GraphRuntime.GraphFields where Root: DeviceConfigurationProtocol {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var id: GraphRuntime.GraphField<Swift.String> { self.field("id") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var lastModifiedDateTime: GraphRuntime.GraphUpdatableField<GraphRuntime.GraphDateTime> { self.updatableField("lastModifiedDateTime") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var roleScopeTagIds: GraphRuntime.GraphUpdatableField<[Swift.String]> { self.updatableField("roleScopeTagIds") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var supportsScopeTags: GraphRuntime.GraphField<Swift.Bool> { self.field("supportsScopeTags") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceManagementApplicabilityRuleOsEdition: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleOsEdition> { self.updatableField("deviceManagementApplicabilityRuleOsEdition") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceManagementApplicabilityRuleOsVersion: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleOsVersion> { self.updatableField("deviceManagementApplicabilityRuleOsVersion") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceManagementApplicabilityRuleDeviceMode: GraphRuntime.GraphUpdatableField<DeviceManagementApplicabilityRuleDeviceMode> { self.updatableField("deviceManagementApplicabilityRuleDeviceMode") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var createdDateTime: GraphRuntime.GraphUpdatableField<GraphRuntime.GraphDateTime> { self.updatableField("createdDateTime") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var description: GraphRuntime.GraphUpdatableField<Swift.String> { self.updatableField("description") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var displayName: GraphRuntime.GraphUpdatableField<Swift.String> { self.updatableField("displayName") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var version: GraphRuntime.GraphUpdatableField<Swift.Int32> { self.updatableField("version") }
}

public struct DeviceManagementApplicabilityRuleDeviceMode: GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable, Swift.CustomReflectable {
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceManagementApplicabilityRuleDeviceMode") }
}

public struct DeviceManagementApplicabilityRuleOsEdition: GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable, Swift.CustomReflectable {
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceManagementApplicabilityRuleOsEdition") }
}

public struct DeviceManagementApplicabilityRuleOsVersion: GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable, Swift.CustomReflectable {
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.deviceManagementApplicabilityRuleOsVersion") }
}
