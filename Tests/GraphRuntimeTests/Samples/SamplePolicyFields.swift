// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

extension GraphRuntime.GraphFields where Root: WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: GraphRuntime.GraphField<Swift.Bool> { field("useSecurityKeyForSignin") }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: GraphRuntime.GraphField<Swift.Int32> { field("pinMinimumLength") }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: GraphRuntime.GraphField<Swift.Int32> { field("pinMaximumLength") }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: GraphRuntime.GraphField<ConfigurationUsage> {
        field("pinUppercaseCharactersUsage")
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: GraphRuntime.GraphField<Swift.Int32> { field("pinExpirationInDays") }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: GraphRuntime.GraphField<Swift.Int32> { field("pinPreviousBlockCount") }
    @export(implementation) @_optimize(none)
    public var unlockDays: GraphRuntime.GraphField<WeekDays> { field("unlockDays") }
    @export(implementation) @_optimize(none)
    public var bigCounter: GraphRuntime.GraphField<Swift.Int64> { field("bigCounter") }
    @export(implementation) @_optimize(none)
    public var ratio: GraphRuntime.GraphField<Swift.Double> { field("ratio") }
    @export(implementation) @_optimize(none)
    public var cost: GraphRuntime.GraphField<Foundation.Decimal> { field("cost") }
    @export(implementation) @_optimize(none)
    public var correlationId: GraphRuntime.GraphField<Foundation.UUID> { field("correlationId") }
    @export(implementation) @_optimize(none)
    public var blob: GraphRuntime.GraphField<Foundation.Data> { field("blob") }
    @export(implementation) @_optimize(none)
    public var startDateTime: GraphRuntime.GraphField<GraphRuntime.GraphDateTime> { field("startDateTime") }
    @export(implementation) @_optimize(none)
    public var endDateTime: GraphRuntime.GraphField<GraphRuntime.GraphDateTime> { field("endDateTime") }
    @export(implementation) @_optimize(none)
    public var startDate: GraphRuntime.GraphField<GraphRuntime.GraphDate> { field("startDate") }
    @export(implementation) @_optimize(none)
    public var endDate: GraphRuntime.GraphField<GraphRuntime.GraphDate> { field("endDate") }
    @export(implementation) @_optimize(none)
    public var dailyStart: GraphRuntime.GraphField<GraphRuntime.GraphTimeOfDay> { field("dailyStart") }
    @export(implementation) @_optimize(none)
    public var timeout: GraphRuntime.GraphField<GraphRuntime.GraphDuration> { field("timeout") }
    @export(implementation) @_optimize(none)
    public var extra: GraphRuntime.GraphField<GraphRuntime.GraphValue> { field("extra") }
    @export(implementation) @_optimize(none)
    public var packetSize: GraphRuntime.GraphField<Swift.Int32> { field("packetSize") }
    @export(implementation) @_optimize(none)
    public var code: GraphRuntime.GraphField<Swift.String> { field("code") }
    @export(implementation) @_optimize(none)
    public var color: GraphRuntime.GraphField<Swift.String> { field("color") }
    @export(implementation) @_optimize(none)
    public var groupId: GraphRuntime.GraphField<Swift.String> { field("groupId") }
    @export(implementation) @_optimize(none)
    public var userId: GraphRuntime.GraphField<Swift.String> { field("userId") }
    @export(implementation) @_optimize(none)
    public var scale: GraphRuntime.GraphField<Swift.Float> { field("scale") }
    @export(implementation) @_optimize(none)
    public var legacy: GraphRuntime.GraphField<Swift.Int16> { field("legacy") }
}
extension GraphRuntime.GraphUpdate where Root: WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: GraphRuntime.UpdateValue<Swift.Bool> {
        get { self.get("useSecurityKeyForSignin") }
        set { self.set("useSecurityKeyForSignin", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: GraphRuntime.UpdateValue<Swift.Int32> {
        get { self.get("pinMinimumLength") }
        set { self.set("pinMinimumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: GraphRuntime.NonNullUpdateValue<Swift.Int32> {
        get { self.get("pinMaximumLength") }
        set { self.set("pinMaximumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: GraphRuntime.UpdateValue<ConfigurationUsage> {
        get { self.get("pinUppercaseCharactersUsage") }
        set { self.set("pinUppercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: GraphRuntime.UpdateValue<Swift.Int32> {
        get { self.get("pinExpirationInDays") }
        set { self.set("pinExpirationInDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: GraphRuntime.UpdateValue<Swift.Int32> {
        get { self.get("pinPreviousBlockCount") }
        set { self.set("pinPreviousBlockCount", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var unlockDays: GraphRuntime.UpdateValue<WeekDays> {
        get { self.get("unlockDays") }
        set { self.set("unlockDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var bigCounter: GraphRuntime.UpdateValue<Swift.Int64> {
        get { self.get("bigCounter") }
        set { self.set("bigCounter", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var ratio: GraphRuntime.UpdateValue<Swift.Double> {
        get { self.get("ratio") }
        set { self.set("ratio", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var cost: GraphRuntime.UpdateValue<Foundation.Decimal> {
        get { self.get("cost") }
        set { self.set("cost", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var correlationId: GraphRuntime.UpdateValue<Foundation.UUID> {
        get { self.get("correlationId") }
        set { self.set("correlationId", newValue) }
    }
}
