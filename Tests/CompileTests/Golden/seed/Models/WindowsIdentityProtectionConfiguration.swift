
import Foundation
import GraphRuntime

public struct WindowsIdentityProtectionConfiguration: WindowsIdentityProtectionConfigurationProtocol, GraphRuntime.GraphConcreteModel {
    public var object: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { self.object = object }
    public static var odataType: Swift.String { "microsoft.graph.windowsIdentityProtectionConfiguration" }
    public static var schema: GraphRuntime.GraphSchema { GraphModule.schema }
}

public protocol WindowsIdentityProtectionConfigurationProtocol: DeviceConfigurationProtocol {}

extension WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: Swift.Bool? {
        get { object.get("useSecurityKeyForSignin") }
        set { object.set("useSecurityKeyForSignin", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: Swift.Bool? {
        get { object.get("enhancedAntiSpoofingForFacialFeaturesEnabled") }
        set { object.set("enhancedAntiSpoofingForFacialFeaturesEnabled", newValue) }
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
    public var pinLowercaseCharactersUsage: ConfigurationUsage? {
        get { object.get("pinLowercaseCharactersUsage") }
        set { object.set("pinLowercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinSpecialCharactersUsage: ConfigurationUsage? {
        get { object.get("pinSpecialCharactersUsage") }
        set { object.set("pinSpecialCharactersUsage", newValue) }
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
    public var pinRecoveryEnabled: Swift.Bool? {
        get { object.get("pinRecoveryEnabled") }
        set { object.set("pinRecoveryEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var securityDeviceRequired: Swift.Bool? {
        get { object.get("securityDeviceRequired") }
        set { object.set("securityDeviceRequired", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var unlockWithBiometricsEnabled: Swift.Bool? {
        get { object.get("unlockWithBiometricsEnabled") }
        set { object.set("unlockWithBiometricsEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var useCertificatesForOnPremisesAuthEnabled: Swift.Bool? {
        get { object.get("useCertificatesForOnPremisesAuthEnabled") }
        set { object.set("useCertificatesForOnPremisesAuthEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var windowsHelloForBusinessBlocked: Swift.Bool? {
        get { object.get("windowsHelloForBusinessBlocked") }
        set { object.set("windowsHelloForBusinessBlocked", newValue) }
    }
}

extension GraphRuntime.GraphFields where Root: WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: GraphRuntime.GraphField<Swift.Bool> { field("useSecurityKeyForSignin") }
    @export(implementation) @_optimize(none)
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: GraphRuntime.GraphField<Swift.Bool> { field("enhancedAntiSpoofingForFacialFeaturesEnabled") }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: GraphRuntime.GraphField<Swift.Int32> { field("pinMinimumLength") }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: GraphRuntime.GraphField<Swift.Int32> { field("pinMaximumLength") }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: GraphRuntime.GraphField<ConfigurationUsage> { field("pinUppercaseCharactersUsage") }
    @export(implementation) @_optimize(none)
    public var pinLowercaseCharactersUsage: GraphRuntime.GraphField<ConfigurationUsage> { field("pinLowercaseCharactersUsage") }
    @export(implementation) @_optimize(none)
    public var pinSpecialCharactersUsage: GraphRuntime.GraphField<ConfigurationUsage> { field("pinSpecialCharactersUsage") }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: GraphRuntime.GraphField<Swift.Int32> { field("pinExpirationInDays") }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: GraphRuntime.GraphField<Swift.Int32> { field("pinPreviousBlockCount") }
    @export(implementation) @_optimize(none)
    public var pinRecoveryEnabled: GraphRuntime.GraphField<Swift.Bool> { field("pinRecoveryEnabled") }
    @export(implementation) @_optimize(none)
    public var securityDeviceRequired: GraphRuntime.GraphField<Swift.Bool> { field("securityDeviceRequired") }
    @export(implementation) @_optimize(none)
    public var unlockWithBiometricsEnabled: GraphRuntime.GraphField<Swift.Bool> { field("unlockWithBiometricsEnabled") }
    @export(implementation) @_optimize(none)
    public var useCertificatesForOnPremisesAuthEnabled: GraphRuntime.GraphField<Swift.Bool> { field("useCertificatesForOnPremisesAuthEnabled") }
    @export(implementation) @_optimize(none)
    public var windowsHelloForBusinessBlocked: GraphRuntime.GraphField<Swift.Bool> { field("windowsHelloForBusinessBlocked") }
}

extension GraphRuntime.GraphUpdate where Root: WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: GraphRuntime.UpdateValue<Swift.Bool> {
        get { self.get("useSecurityKeyForSignin") }
        set { self.set("useSecurityKeyForSignin", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: GraphRuntime.UpdateValue<Swift.Bool> {
        get { self.get("enhancedAntiSpoofingForFacialFeaturesEnabled") }
        set { self.set("enhancedAntiSpoofingForFacialFeaturesEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: GraphRuntime.UpdateValue<Swift.Int32> {
        get { self.get("pinMinimumLength") }
        set { self.set("pinMinimumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: GraphRuntime.UpdateValue<Swift.Int32> {
        get { self.get("pinMaximumLength") }
        set { self.set("pinMaximumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: GraphRuntime.UpdateValue<ConfigurationUsage> {
        get { self.get("pinUppercaseCharactersUsage") }
        set { self.set("pinUppercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinLowercaseCharactersUsage: GraphRuntime.UpdateValue<ConfigurationUsage> {
        get { self.get("pinLowercaseCharactersUsage") }
        set { self.set("pinLowercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinSpecialCharactersUsage: GraphRuntime.UpdateValue<ConfigurationUsage> {
        get { self.get("pinSpecialCharactersUsage") }
        set { self.set("pinSpecialCharactersUsage", newValue) }
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
    public var pinRecoveryEnabled: GraphRuntime.UpdateValue<Swift.Bool> {
        get { self.get("pinRecoveryEnabled") }
        set { self.set("pinRecoveryEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var securityDeviceRequired: GraphRuntime.UpdateValue<Swift.Bool> {
        get { self.get("securityDeviceRequired") }
        set { self.set("securityDeviceRequired", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var unlockWithBiometricsEnabled: GraphRuntime.UpdateValue<Swift.Bool> {
        get { self.get("unlockWithBiometricsEnabled") }
        set { self.set("unlockWithBiometricsEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var useCertificatesForOnPremisesAuthEnabled: GraphRuntime.UpdateValue<Swift.Bool> {
        get { self.get("useCertificatesForOnPremisesAuthEnabled") }
        set { self.set("useCertificatesForOnPremisesAuthEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var windowsHelloForBusinessBlocked: GraphRuntime.UpdateValue<Swift.Bool> {
        get { self.get("windowsHelloForBusinessBlocked") }
        set { self.set("windowsHelloForBusinessBlocked", newValue) }
    }
}
