// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

public protocol EntityProtocol: GraphRuntime.GraphModel {}
public struct Entity: EntityProtocol, Swift.Codable, Swift.Hashable {
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity { .init("microsoft.graph.entity", Sample.schema) }
}
extension EntityProtocol {
    @export(implementation) @_optimize(none)
    public var id: Swift.String? {
        get { getString("id") }
        _modify { yield &self[member: "id"] }
    }
}
extension GraphRuntime.GraphFields where Root: EntityProtocol {
    @export(implementation) @_optimize(none)
    public var id: GraphRuntime.GraphField<Swift.String> { field("id") }
}

public protocol DeviceConfigurationProtocol: EntityProtocol {}
public struct DeviceConfiguration: DeviceConfigurationProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable, Swift
        .Hashable
{
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.deviceConfiguration", Sample.schema)
    }
}
extension DeviceConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var lastModifiedDateTime: GraphRuntime.GraphDateTime? {
        get { getDateTime("lastModifiedDateTime") }
        _modify { yield &self[member: "lastModifiedDateTime"] }
    }
    @export(implementation) @_optimize(none)
    public var roleScopeTagIds: [Swift.String]? {
        get { getStrings("roleScopeTagIds") }
        _modify { yield &self[member: "roleScopeTagIds"] }
    }
    @export(implementation) @_optimize(none)
    public var displayName: Swift.String? {
        get { getString("displayName") }
        _modify { yield &self[member: "displayName"] }
    }
    @export(implementation) @_optimize(none)
    public var description: Swift.String? {
        get { getString("description") }
        _modify { yield &self[member: "description"] }
    }
    @export(implementation) @_optimize(none)
    public var version: Swift.Int32? {
        get { getInt32("version") }
        _modify { yield &self[member: "version"] }
    }
    @export(implementation) @_optimize(none)
    public var assignments: [DeviceConfigurationAssignment]? {
        get { get("assignments") }
        _modify { yield &self[member: "assignments"] }
    }
    @export(implementation) @_optimize(none)
    public var deviceManagementApplicabilityRuleOsEdition: DeviceManagementApplicabilityRuleOsEdition? {
        get { get("deviceManagementApplicabilityRuleOsEdition") }
        _modify { yield &self[member: "deviceManagementApplicabilityRuleOsEdition"] }
    }
}
extension GraphRuntime.GraphFields where Root: DeviceConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var displayName: GraphRuntime.GraphField<Swift.String> { field("displayName") }
    @export(implementation) @_optimize(none)
    public var roleScopeTagIds: GraphRuntime.GraphField<[Swift.String]> { field("roleScopeTagIds") }
    @export(implementation) @_optimize(none)
    public var createdDateTime: GraphRuntime.GraphField<GraphRuntime.GraphDateTime> { field("createdDateTime") }
    @export(implementation) @_optimize(none)
    public var version: GraphRuntime.GraphField<Swift.Int32> { field("version") }
    @export(implementation) @_optimize(none)
    public var assignments: GraphRuntime.GraphUpdatableField<[DeviceConfigurationAssignment]> {
        updatableField("assignments")
    }
    @export(implementation) @_optimize(none)
    public var description: GraphRuntime.GraphUpdatableField<Swift.String> { updatableField("description") }
}

public protocol WindowsDomainJoinConfigurationProtocol: DeviceConfigurationProtocol {}
public struct WindowsDomainJoinConfiguration: WindowsDomainJoinConfigurationProtocol, GraphRuntime.GraphConcreteModel,
    Swift.Codable, Swift.Hashable
{
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.windowsDomainJoinConfiguration", Sample.schema)
    }
}

public enum ConfigurationUsageMembers: GraphRuntime.GraphEnumerationTag {
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.configurationUsage", Sample.schema)
    }
}
public typealias ConfigurationUsage = GraphRuntime.GraphEnumeration<ConfigurationUsageMembers>
extension GraphRuntime.GraphEnumeration where Tag == ConfigurationUsageMembers {
    @export(implementation) public static var blocked: Self { .init(rawValue: "blocked") }
    @export(implementation) public static var required: Self { .init(rawValue: "required") }
}

public enum WeekDaysMembers: GraphRuntime.GraphEnumerationTag {
    public static var graphType: GraphRuntime.GraphTypeIdentity { .init("microsoft.graph.weekDays", Sample.schema) }
}
public typealias WeekDays = GraphRuntime.GraphFlags<WeekDaysMembers>
extension GraphRuntime.GraphEnumeration where Tag == WeekDaysMembers {
    @export(implementation) public static var monday: Self { .init(rawValue: "monday") }
    @export(implementation) public static var tuesday: Self { .init(rawValue: "tuesday") }
    @export(implementation) public static var friday: Self { .init(rawValue: "friday") }
}

public protocol DeviceConfigurationAssignmentProtocol: EntityProtocol {}
public struct DeviceConfigurationAssignment: DeviceConfigurationAssignmentProtocol, GraphRuntime.GraphConcreteModel,
    Swift.Codable, Swift.Hashable
{
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.deviceConfigurationAssignment", Sample.schema)
    }
}
extension DeviceConfigurationAssignmentProtocol {
    @export(implementation) @_optimize(none)
    public var target: DeviceAndAppManagementAssignmentTarget? {
        get { get("target") }
        _modify { yield &self[member: "target"] }
    }
}

public protocol DeviceAndAppManagementAssignmentTargetProtocol: GraphRuntime.GraphModel {}
public struct DeviceAndAppManagementAssignmentTarget: DeviceAndAppManagementAssignmentTargetProtocol, Swift.Codable,
    Swift.Hashable
{
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.deviceAndAppManagementAssignmentTarget", Sample.schema)
    }
}

public protocol GroupAssignmentTargetProtocol: DeviceAndAppManagementAssignmentTargetProtocol {}
public struct GroupAssignmentTarget: GroupAssignmentTargetProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable,
    Swift.Hashable
{
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.groupAssignmentTarget", Sample.schema)
    }
}
extension GroupAssignmentTargetProtocol {
    @export(implementation) @_optimize(none)
    public var groupId: Swift.String? {
        get { getString("groupId") }
        _modify { yield &self[member: "groupId"] }
    }
}

public protocol DeviceManagementApplicabilityRuleOsEditionProtocol: GraphRuntime.GraphModel {}
public struct DeviceManagementApplicabilityRuleOsEdition: DeviceManagementApplicabilityRuleOsEditionProtocol,
    GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable
{
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.deviceManagementApplicabilityRuleOsEdition", Sample.schema)
    }
}
extension DeviceManagementApplicabilityRuleOsEditionProtocol {
    @export(implementation) @_optimize(none)
    public var name: Swift.String? {
        get { getString("name") }
        _modify { yield &self[member: "name"] }
    }
}
