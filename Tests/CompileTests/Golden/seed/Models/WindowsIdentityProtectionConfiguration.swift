
import Foundation
import GraphRuntime

public struct WindowsIdentityProtectionConfiguration: WindowsIdentityProtectionConfigurationProtocol, GraphRuntime.GraphConcreteModel {
    public private(set) var storedObject: GraphRuntime.GraphObject
    public mutating func exchange(_ object: inout GraphRuntime.GraphObject) { Swift.swap(&storedObject, &object) }
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.windowsIdentityProtectionConfiguration") }
}

public protocol WindowsIdentityProtectionConfigurationProtocol: DeviceConfigurationProtocol {}

extension WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: Swift.Bool? {
        get { storedObject.get("useSecurityKeyForSignin") }
        set { object.set("useSecurityKeyForSignin", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: Swift.Bool? {
        get { storedObject.get("enhancedAntiSpoofingForFacialFeaturesEnabled") }
        set { object.set("enhancedAntiSpoofingForFacialFeaturesEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: Swift.Int32? {
        get { storedObject.get("pinMinimumLength") }
        set { object.set("pinMinimumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: Swift.Int32? {
        get { storedObject.get("pinMaximumLength") }
        set { object.set("pinMaximumLength", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: ConfigurationUsage? {
        get { storedObject.get("pinUppercaseCharactersUsage") }
        set { object.set("pinUppercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinLowercaseCharactersUsage: ConfigurationUsage? {
        get { storedObject.get("pinLowercaseCharactersUsage") }
        set { object.set("pinLowercaseCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinSpecialCharactersUsage: ConfigurationUsage? {
        get { storedObject.get("pinSpecialCharactersUsage") }
        set { object.set("pinSpecialCharactersUsage", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: Swift.Int32? {
        get { storedObject.get("pinExpirationInDays") }
        set { object.set("pinExpirationInDays", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: Swift.Int32? {
        get { storedObject.get("pinPreviousBlockCount") }
        set { object.set("pinPreviousBlockCount", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var pinRecoveryEnabled: Swift.Bool? {
        get { storedObject.get("pinRecoveryEnabled") }
        set { object.set("pinRecoveryEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var securityDeviceRequired: Swift.Bool? {
        get { storedObject.get("securityDeviceRequired") }
        set { object.set("securityDeviceRequired", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var unlockWithBiometricsEnabled: Swift.Bool? {
        get { storedObject.get("unlockWithBiometricsEnabled") }
        set { object.set("unlockWithBiometricsEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var useCertificatesForOnPremisesAuthEnabled: Swift.Bool? {
        get { storedObject.get("useCertificatesForOnPremisesAuthEnabled") }
        set { object.set("useCertificatesForOnPremisesAuthEnabled", newValue) }
    }
    @export(implementation) @_optimize(none)
    public var windowsHelloForBusinessBlocked: Swift.Bool? {
        get { storedObject.get("windowsHelloForBusinessBlocked") }
        set { object.set("windowsHelloForBusinessBlocked", newValue) }
    }
}

extension GraphRuntime.GraphFields where Root: WindowsIdentityProtectionConfigurationProtocol {
    @export(implementation) @_optimize(none)
    public var useSecurityKeyForSignin: GraphRuntime.GraphUpdatableField<Swift.Bool> { field("useSecurityKeyForSignin") }
    @export(implementation) @_optimize(none)
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { field("enhancedAntiSpoofingForFacialFeaturesEnabled") }
    @export(implementation) @_optimize(none)
    public var pinMinimumLength: GraphRuntime.GraphUpdatableField<Swift.Int32> { field("pinMinimumLength") }
    @export(implementation) @_optimize(none)
    public var pinMaximumLength: GraphRuntime.GraphUpdatableField<Swift.Int32> { field("pinMaximumLength") }
    @export(implementation) @_optimize(none)
    public var pinUppercaseCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { field("pinUppercaseCharactersUsage") }
    @export(implementation) @_optimize(none)
    public var pinLowercaseCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { field("pinLowercaseCharactersUsage") }
    @export(implementation) @_optimize(none)
    public var pinSpecialCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { field("pinSpecialCharactersUsage") }
    @export(implementation) @_optimize(none)
    public var pinExpirationInDays: GraphRuntime.GraphUpdatableField<Swift.Int32> { field("pinExpirationInDays") }
    @export(implementation) @_optimize(none)
    public var pinPreviousBlockCount: GraphRuntime.GraphUpdatableField<Swift.Int32> { field("pinPreviousBlockCount") }
    @export(implementation) @_optimize(none)
    public var pinRecoveryEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { field("pinRecoveryEnabled") }
    @export(implementation) @_optimize(none)
    public var securityDeviceRequired: GraphRuntime.GraphUpdatableField<Swift.Bool> { field("securityDeviceRequired") }
    @export(implementation) @_optimize(none)
    public var unlockWithBiometricsEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { field("unlockWithBiometricsEnabled") }
    @export(implementation) @_optimize(none)
    public var useCertificatesForOnPremisesAuthEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { field("useCertificatesForOnPremisesAuthEnabled") }
    @export(implementation) @_optimize(none)
    public var windowsHelloForBusinessBlocked: GraphRuntime.GraphUpdatableField<Swift.Bool> { field("windowsHelloForBusinessBlocked") }
}
