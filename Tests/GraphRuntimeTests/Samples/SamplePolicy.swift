// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

public protocol WindowsIdentityProtectionConfigurationProtocol: DeviceConfigurationProtocol {}
public struct WindowsIdentityProtectionConfiguration: WindowsIdentityProtectionConfigurationProtocol,
    GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable
{
    let storedObject: GraphRuntime.GraphObject
    public var reference: GraphRuntime.GraphObjectReference { .init(storedObject) }
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.windowsIdentityProtectionConfiguration", Sample.schema)
    }
}
extension WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: Swift.Bool? {
        get { reference.getBool("useSecurityKeyForSignin") }
        _modify { yield &self[member: "useSecurityKeyForSignin"] }
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: Swift.Int32? {
        get { reference.getInt32("pinMinimumLength") }
        _modify { yield &self[member: "pinMinimumLength"] }
    }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: Swift.Int32? {
        get { reference.getInt32("pinMaximumLength") }
        _modify { yield &self[member: "pinMaximumLength"] }
    }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: ConfigurationUsage? {
        get { reference.getEnumeration("pinUppercaseCharactersUsage") }
        _modify { yield &self[member: "pinUppercaseCharactersUsage"] }
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: Swift.Int32? {
        get { reference.getInt32("pinExpirationInDays") }
        _modify { yield &self[member: "pinExpirationInDays"] }
    }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: Swift.Int32? {
        get { reference.getInt32("pinPreviousBlockCount") }
        _modify { yield &self[member: "pinPreviousBlockCount"] }
    }
    @export(implementation) @_optimize(none)
    public var unlockDays: WeekDays? {
        get { reference.get("unlockDays") }
        _modify { yield &self[member: "unlockDays"] }
    }
    @export(implementation) @_optimize(none)
    public var bigCounter: Swift.Int64? {
        get { reference.getInt64("bigCounter") }
        _modify { yield &self[member: "bigCounter"] }
    }
    @export(implementation) @_optimize(none)
    public var ratio: Swift.Double? {
        get { reference.get("ratio") }
        _modify { yield &self[member: "ratio"] }
    }
    @export(implementation) @_optimize(none)
    public var cost: Foundation.Decimal? {
        get { reference.get("cost") }
        _modify { yield &self[member: "cost"] }
    }
    @export(implementation) @_optimize(none)
    public var correlationId: Foundation.UUID? {
        get { reference.get("correlationId") }
        _modify { yield &self[member: "correlationId"] }
    }
    @export(implementation) @_optimize(none)
    public var blob: Foundation.Data? {
        get { reference.get("blob") }
        _modify { yield &self[member: "blob"] }
    }
    @export(implementation) @_optimize(none)
    public var startDateTime: GraphRuntime.GraphDateTime? {
        get { reference.getDateTime("startDateTime") }
        _modify { yield &self[member: "startDateTime"] }
    }
    @export(implementation) @_optimize(none)
    public var endDateTime: GraphRuntime.GraphDateTime? {
        get { reference.getDateTime("endDateTime") }
        _modify { yield &self[member: "endDateTime"] }
    }
    @export(implementation) @_optimize(none)
    public var startDate: GraphRuntime.GraphDate? {
        get { reference.get("startDate") }
        _modify { yield &self[member: "startDate"] }
    }
    @export(implementation) @_optimize(none)
    public var endDate: GraphRuntime.GraphDate? {
        get { reference.get("endDate") }
        _modify { yield &self[member: "endDate"] }
    }
    @export(implementation) @_optimize(none)
    public var dailyStart: GraphRuntime.GraphTimeOfDay? {
        get { reference.get("dailyStart") }
        _modify { yield &self[member: "dailyStart"] }
    }
    @export(implementation) @_optimize(none)
    public var timeout: GraphRuntime.GraphDuration? {
        get { reference.get("timeout") }
        _modify { yield &self[member: "timeout"] }
    }
    @export(implementation) @_optimize(none)
    public var extra: GraphRuntime.GraphValue? {
        get { reference.get("extra") }
        _modify { yield &self[member: "extra"] }
    }
    @export(implementation) @_optimize(none)
    public var packetSize: Swift.Int32? {
        get { reference.getInt32("packetSize") }
        _modify { yield &self[member: "packetSize"] }
    }
    @export(implementation) @_optimize(none)
    public var code: Swift.String? {
        get { reference.getString("code") }
        _modify { yield &self[member: "code"] }
    }
    @export(implementation) @_optimize(none)
    public var color: Swift.String? {
        get { reference.getString("color") }
        _modify { yield &self[member: "color"] }
    }
    @export(implementation) @_optimize(none)
    public var groupId: Swift.String? {
        get { reference.getString("groupId") }
        _modify { yield &self[member: "groupId"] }
    }
    @export(implementation) @_optimize(none)
    public var userId: Swift.String? {
        get { reference.getString("userId") }
        _modify { yield &self[member: "userId"] }
    }
    @export(implementation) @_optimize(none)
    public var scale: Swift.Float? {
        get { reference.get("scale") }
        _modify { yield &self[member: "scale"] }
    }
    @export(implementation) @_optimize(none)
    public var legacy: Swift.Int16? {
        get { reference.get("legacy") }
        _modify { yield &self[member: "legacy"] }
    }
}
