// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

public protocol WindowsIdentityProtectionConfigurationProtocol: DeviceConfigurationProtocol {}
public struct WindowsIdentityProtectionConfiguration: WindowsIdentityProtectionConfigurationProtocol,
    GraphRuntime.GraphConcreteModel
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
        get { storedObject.get("useSecurityKeyForSignin") }
        set { set("useSecurityKeyForSignin", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: Swift.Int32? {
        get { storedObject.get("pinMinimumLength") }
        set { set("pinMinimumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: Swift.Int32? {
        get { storedObject.get("pinMaximumLength") }
        set { set("pinMaximumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: ConfigurationUsage? {
        get { storedObject.get("pinUppercaseCharactersUsage") }
        set { set("pinUppercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: Swift.Int32? {
        get { storedObject.get("pinExpirationInDays") }
        set { set("pinExpirationInDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: Swift.Int32? {
        get { storedObject.get("pinPreviousBlockCount") }
        set { set("pinPreviousBlockCount", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var unlockDays: WeekDays? {
        get { storedObject.get("unlockDays") }
        set { set("unlockDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var bigCounter: Swift.Int64? {
        get { storedObject.get("bigCounter") }
        set { set("bigCounter", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var ratio: Swift.Double? {
        get { storedObject.get("ratio") }
        set { set("ratio", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var cost: Foundation.Decimal? {
        get { storedObject.get("cost") }
        set { set("cost", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var correlationId: Foundation.UUID? {
        get { storedObject.get("correlationId") }
        set { set("correlationId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var blob: Foundation.Data? {
        get { storedObject.get("blob") }
        set { set("blob", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var startDateTime: GraphRuntime.GraphDateTime? {
        get { storedObject.get("startDateTime") }
        set { set("startDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var endDateTime: GraphRuntime.GraphDateTime? {
        get { storedObject.get("endDateTime") }
        set { set("endDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var startDate: GraphRuntime.GraphDate? {
        get { storedObject.get("startDate") }
        set { set("startDate", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var endDate: GraphRuntime.GraphDate? {
        get { storedObject.get("endDate") }
        set { set("endDate", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var dailyStart: GraphRuntime.GraphTimeOfDay? {
        get { storedObject.get("dailyStart") }
        set { set("dailyStart", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var timeout: GraphRuntime.GraphDuration? {
        get { storedObject.get("timeout") }
        set { set("timeout", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var extra: GraphRuntime.GraphValue? {
        get { storedObject.get("extra") }
        set { set("extra", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var packetSize: Swift.Int32? {
        get { storedObject.get("packetSize") }
        set { set("packetSize", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var code: Swift.String? {
        get { storedObject.get("code") }
        set { set("code", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var color: Swift.String? {
        get { storedObject.get("color") }
        set { set("color", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var groupId: Swift.String? {
        get { storedObject.get("groupId") }
        set { set("groupId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var userId: Swift.String? {
        get { storedObject.get("userId") }
        set { set("userId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var scale: Swift.Float? {
        get { storedObject.get("scale") }
        set { set("scale", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var legacy: Swift.Int16? {
        get { storedObject.get("legacy") }
        set { set("legacy", newValue) }
    }
}
