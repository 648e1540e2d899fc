// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

extension GraphRuntime.GraphFields where Root: WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: GraphRuntime.GraphUpdatableField<Swift.Bool> {
        updatableField("useSecurityKeyForSignin")
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: GraphRuntime.GraphUpdatableField<Swift.Int32> { updatableField("pinMinimumLength") }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: GraphRuntime.GraphNonNullField<Swift.Int32> { nonNullField("pinMaximumLength") }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> {
        updatableField("pinUppercaseCharactersUsage")
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: GraphRuntime.GraphUpdatableField<Swift.Int32> {
        updatableField("pinExpirationInDays")
    }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: GraphRuntime.GraphUpdatableField<Swift.Int32> {
        updatableField("pinPreviousBlockCount")
    }
    @export(implementation) @_optimize(none)
    public var unlockDays: GraphRuntime.GraphUpdatableField<WeekDays> { updatableField("unlockDays") }
    @export(implementation) @_optimize(none)
    public var bigCounter: GraphRuntime.GraphUpdatableField<Swift.Int64> { updatableField("bigCounter") }
    @export(implementation) @_optimize(none)
    public var ratio: GraphRuntime.GraphUpdatableField<Swift.Double> { updatableField("ratio") }
    @export(implementation) @_optimize(none)
    public var cost: GraphRuntime.GraphUpdatableField<Foundation.Decimal> { updatableField("cost") }
    @export(implementation) @_optimize(none)
    public var correlationId: GraphRuntime.GraphUpdatableField<Foundation.UUID> { updatableField("correlationId") }
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
