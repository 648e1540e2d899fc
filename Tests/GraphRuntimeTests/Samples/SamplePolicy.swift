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
        set { set("useSecurityKeyForSignin", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: Swift.Int32? {
        get { reference.getInt32("pinMinimumLength") }
        set { set("pinMinimumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: Swift.Int32? {
        get { reference.getInt32("pinMaximumLength") }
        set { set("pinMaximumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: ConfigurationUsage? {
        get { reference.getEnumeration("pinUppercaseCharactersUsage") }
        set { set("pinUppercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: Swift.Int32? {
        get { reference.getInt32("pinExpirationInDays") }
        set { set("pinExpirationInDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: Swift.Int32? {
        get { reference.getInt32("pinPreviousBlockCount") }
        set { set("pinPreviousBlockCount", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var unlockDays: WeekDays? {
        get { reference.get("unlockDays") }
        set { set("unlockDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var bigCounter: Swift.Int64? {
        get { reference.getInt64("bigCounter") }
        set { set("bigCounter", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var ratio: Swift.Double? {
        get { reference.get("ratio") }
        set { set("ratio", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var cost: Foundation.Decimal? {
        get { reference.get("cost") }
        set { set("cost", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var correlationId: Foundation.UUID? {
        get { reference.get("correlationId") }
        set { set("correlationId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var blob: Foundation.Data? {
        get { reference.get("blob") }
        set { set("blob", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var startDateTime: GraphRuntime.GraphDateTime? {
        get { reference.getDateTime("startDateTime") }
        set { set("startDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var endDateTime: GraphRuntime.GraphDateTime? {
        get { reference.getDateTime("endDateTime") }
        set { set("endDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var startDate: GraphRuntime.GraphDate? {
        get { reference.get("startDate") }
        set { set("startDate", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var endDate: GraphRuntime.GraphDate? {
        get { reference.get("endDate") }
        set { set("endDate", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var dailyStart: GraphRuntime.GraphTimeOfDay? {
        get { reference.get("dailyStart") }
        set { set("dailyStart", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var timeout: GraphRuntime.GraphDuration? {
        get { reference.get("timeout") }
        set { set("timeout", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var extra: GraphRuntime.GraphValue? {
        get { reference.get("extra") }
        set { set("extra", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var packetSize: Swift.Int32? {
        get { reference.getInt32("packetSize") }
        set { set("packetSize", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var code: Swift.String? {
        get { reference.getString("code") }
        set { set("code", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var color: Swift.String? {
        get { reference.getString("color") }
        set { set("color", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var groupId: Swift.String? {
        get { reference.getString("groupId") }
        set { set("groupId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var userId: Swift.String? {
        get { reference.getString("userId") }
        set { set("userId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var scale: Swift.Float? {
        get { reference.get("scale") }
        set { set("scale", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var legacy: Swift.Int16? {
        get { reference.get("legacy") }
        set { set("legacy", newValue) }
    }
}
