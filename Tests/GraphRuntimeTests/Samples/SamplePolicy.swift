// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

public protocol WindowsIdentityProtectionConfigurationProtocol: DeviceConfigurationProtocol {}
public struct WindowsIdentityProtectionConfiguration: WindowsIdentityProtectionConfigurationProtocol,
    GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable
{
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.windowsIdentityProtectionConfiguration", Sample.schema)
    }
}
extension WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: Swift.Bool? {
        get { getBool("useSecurityKeyForSignin") }
        _modify { yield &self[member: "useSecurityKeyForSignin"] }
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: Swift.Int32? {
        get { getInt32("pinMinimumLength") }
        _modify { yield &self[member: "pinMinimumLength"] }
    }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: Swift.Int32? {
        get { getInt32("pinMaximumLength") }
        _modify { yield &self[member: "pinMaximumLength"] }
    }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: ConfigurationUsage? {
        get { getEnumeration("pinUppercaseCharactersUsage") }
        _modify { yield &self[member: "pinUppercaseCharactersUsage"] }
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: Swift.Int32? {
        get { getInt32("pinExpirationInDays") }
        _modify { yield &self[member: "pinExpirationInDays"] }
    }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: Swift.Int32? {
        get { getInt32("pinPreviousBlockCount") }
        _modify { yield &self[member: "pinPreviousBlockCount"] }
    }
    @export(implementation) @_optimize(none)
    public var unlockDays: WeekDays? {
        get { get("unlockDays") }
        _modify { yield &self[member: "unlockDays"] }
    }
    @export(implementation) @_optimize(none)
    public var bigCounter: Swift.Int64? {
        get { getInt64("bigCounter") }
        _modify { yield &self[member: "bigCounter"] }
    }
    @export(implementation) @_optimize(none)
    public var ratio: Swift.Double? {
        get { get("ratio") }
        _modify { yield &self[member: "ratio"] }
    }
    @export(implementation) @_optimize(none)
    public var cost: Foundation.Decimal? {
        get { get("cost") }
        _modify { yield &self[member: "cost"] }
    }
    @export(implementation) @_optimize(none)
    public var correlationId: Foundation.UUID? {
        get { get("correlationId") }
        _modify { yield &self[member: "correlationId"] }
    }
    @export(implementation) @_optimize(none)
    public var blob: Foundation.Data? {
        get { get("blob") }
        _modify { yield &self[member: "blob"] }
    }
    @export(implementation) @_optimize(none)
    public var startDateTime: GraphRuntime.GraphDateTime? {
        get { getDateTime("startDateTime") }
        _modify { yield &self[member: "startDateTime"] }
    }
    @export(implementation) @_optimize(none)
    public var endDateTime: GraphRuntime.GraphDateTime? {
        get { getDateTime("endDateTime") }
        _modify { yield &self[member: "endDateTime"] }
    }
    @export(implementation) @_optimize(none)
    public var startDate: GraphRuntime.GraphDate? {
        get { get("startDate") }
        _modify { yield &self[member: "startDate"] }
    }
    @export(implementation) @_optimize(none)
    public var endDate: GraphRuntime.GraphDate? {
        get { get("endDate") }
        _modify { yield &self[member: "endDate"] }
    }
    @export(implementation) @_optimize(none)
    public var dailyStart: GraphRuntime.GraphTimeOfDay? {
        get { get("dailyStart") }
        _modify { yield &self[member: "dailyStart"] }
    }
    @export(implementation) @_optimize(none)
    public var timeout: GraphRuntime.GraphDuration? {
        get { get("timeout") }
        _modify { yield &self[member: "timeout"] }
    }
    @export(implementation) @_optimize(none)
    public var extra: GraphRuntime.GraphValue? {
        get { get("extra") }
        _modify { yield &self[member: "extra"] }
    }
    @export(implementation) @_optimize(none)
    public var packetSize: Swift.Int32? {
        get { getInt32("packetSize") }
        _modify { yield &self[member: "packetSize"] }
    }
    @export(implementation) @_optimize(none)
    public var code: Swift.String? {
        get { getString("code") }
        _modify { yield &self[member: "code"] }
    }
    @export(implementation) @_optimize(none)
    public var color: Swift.String? {
        get { getString("color") }
        _modify { yield &self[member: "color"] }
    }
    @export(implementation) @_optimize(none)
    public var groupId: Swift.String? {
        get { getString("groupId") }
        _modify { yield &self[member: "groupId"] }
    }
    @export(implementation) @_optimize(none)
    public var userId: Swift.String? {
        get { getString("userId") }
        _modify { yield &self[member: "userId"] }
    }
    @export(implementation) @_optimize(none)
    public var scale: Swift.Float? {
        get { get("scale") }
        _modify { yield &self[member: "scale"] }
    }
    @export(implementation) @_optimize(none)
    public var legacy: Swift.Int16? {
        get { get("legacy") }
        _modify { yield &self[member: "legacy"] }
    }
}
