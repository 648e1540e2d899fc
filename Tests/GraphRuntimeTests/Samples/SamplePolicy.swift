// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

public protocol WindowsIdentityProtectionConfigurationProtocol: DeviceConfigurationProtocol {}
public struct WindowsIdentityProtectionConfiguration: WindowsIdentityProtectionConfigurationProtocol,
    GraphRuntime.GraphConcreteModel
{
    public private(set) var storedObject: GraphRuntime.GraphObject
    public mutating func exchange(_ object: inout GraphRuntime.GraphObject) { Swift.swap(&storedObject, &object) }
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity {
        .init("microsoft.graph.windowsIdentityProtectionConfiguration", Sample.schema)
    }
}
extension WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: Swift.Bool? {
        get { object.get("useSecurityKeyForSignin") }
        set { object.set("useSecurityKeyForSignin", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: Swift.Int32? {
        get { object.get("pinMinimumLength") }
        set { object.set("pinMinimumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: Swift.Int32? {
        get { object.get("pinMaximumLength") }
        set { object.set("pinMaximumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: ConfigurationUsage? {
        get { object.get("pinUppercaseCharactersUsage") }
        set { object.set("pinUppercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: Swift.Int32? {
        get { object.get("pinExpirationInDays") }
        set { object.set("pinExpirationInDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: Swift.Int32? {
        get { object.get("pinPreviousBlockCount") }
        set { object.set("pinPreviousBlockCount", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var unlockDays: WeekDays? {
        get { object.get("unlockDays") }
        set { object.set("unlockDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var bigCounter: Swift.Int64? {
        get { object.get("bigCounter") }
        set { object.set("bigCounter", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var ratio: Swift.Double? {
        get { object.get("ratio") }
        set { object.set("ratio", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var cost: Foundation.Decimal? {
        get { object.get("cost") }
        set { object.set("cost", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var correlationId: Foundation.UUID? {
        get { object.get("correlationId") }
        set { object.set("correlationId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var blob: Foundation.Data? {
        get { object.get("blob") }
        set { object.set("blob", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var startDateTime: GraphRuntime.GraphDateTime? {
        get { object.get("startDateTime") }
        set { object.set("startDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var endDateTime: GraphRuntime.GraphDateTime? {
        get { object.get("endDateTime") }
        set { object.set("endDateTime", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var startDate: GraphRuntime.GraphDate? {
        get { object.get("startDate") }
        set { object.set("startDate", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var endDate: GraphRuntime.GraphDate? {
        get { object.get("endDate") }
        set { object.set("endDate", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var dailyStart: GraphRuntime.GraphTimeOfDay? {
        get { object.get("dailyStart") }
        set { object.set("dailyStart", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var timeout: GraphRuntime.GraphDuration? {
        get { object.get("timeout") }
        set { object.set("timeout", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var extra: GraphRuntime.GraphValue? {
        get { object.get("extra") }
        set { object.set("extra", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var packetSize: Swift.Int32? {
        get { object.get("packetSize") }
        set { object.set("packetSize", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var code: Swift.String? {
        get { object.get("code") }
        set { object.set("code", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var color: Swift.String? {
        get { object.get("color") }
        set { object.set("color", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var groupId: Swift.String? {
        get { object.get("groupId") }
        set { object.set("groupId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var userId: Swift.String? {
        get { object.get("userId") }
        set { object.set("userId", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var scale: Swift.Float? {
        get { object.get("scale") }
        set { object.set("scale", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var legacy: Swift.Int16? {
        get { object.get("legacy") }
        set { object.set("legacy", newValue) }
    }
}
