
import Foundation
import GraphRuntime

public struct WindowsIdentityProtectionConfiguration: WindowsIdentityProtectionConfigurationProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable {
    @usableFromInline let storedObject: GraphRuntime.GraphObject
#if !DEBUG
    @export(implementation)
#endif
    public var reference: GraphRuntime.GraphObjectReference { .init(storedObject) }
#if !DEBUG
    @export(implementation)
#endif
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
#if !DEBUG
    @export(implementation)
#endif
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.windowsIdentityProtectionConfiguration") }
}

public protocol WindowsIdentityProtectionConfigurationProtocol: DeviceConfigurationProtocol {}

extension WindowsIdentityProtectionConfigurationProtocol {
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var useSecurityKeyForSignin: Swift.Bool? {
        get { reference.getBool("useSecurityKeyForSignin") }
        set { set("useSecurityKeyForSignin", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: Swift.Bool? {
        get { reference.getBool("enhancedAntiSpoofingForFacialFeaturesEnabled") }
        set { set("enhancedAntiSpoofingForFacialFeaturesEnabled", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var pinMinimumLength: Swift.Int32? {
        @inline(never) get { reference.getInt32("pinMinimumLength") }
        @_optimize(none) set { set("pinMinimumLength", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var pinMaximumLength: Swift.Int32? {
        @inline(never) get { reference.getInt32("pinMaximumLength") }
        @_optimize(none) set { set("pinMaximumLength", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var pinUppercaseCharactersUsage: ConfigurationUsage? {
        get { reference.getEnumeration("pinUppercaseCharactersUsage") }
        set { set("pinUppercaseCharactersUsage", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var pinLowercaseCharactersUsage: ConfigurationUsage? {
        get { reference.getEnumeration("pinLowercaseCharactersUsage") }
        set { set("pinLowercaseCharactersUsage", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var pinSpecialCharactersUsage: ConfigurationUsage? {
        get { reference.getEnumeration("pinSpecialCharactersUsage") }
        set { set("pinSpecialCharactersUsage", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var pinExpirationInDays: Swift.Int32? {
        @inline(never) get { reference.getInt32("pinExpirationInDays") }
        @_optimize(none) set { set("pinExpirationInDays", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var pinPreviousBlockCount: Swift.Int32? {
        @inline(never) get { reference.getInt32("pinPreviousBlockCount") }
        @_optimize(none) set { set("pinPreviousBlockCount", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var pinRecoveryEnabled: Swift.Bool? {
        get { reference.getBool("pinRecoveryEnabled") }
        set { set("pinRecoveryEnabled", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var securityDeviceRequired: Swift.Bool? {
        get { reference.getBool("securityDeviceRequired") }
        set { set("securityDeviceRequired", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var unlockWithBiometricsEnabled: Swift.Bool? {
        get { reference.getBool("unlockWithBiometricsEnabled") }
        set { set("unlockWithBiometricsEnabled", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var useCertificatesForOnPremisesAuthEnabled: Swift.Bool? {
        get { reference.getBool("useCertificatesForOnPremisesAuthEnabled") }
        set { set("useCertificatesForOnPremisesAuthEnabled", newValue) }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var windowsHelloForBusinessBlocked: Swift.Bool? {
        get { reference.getBool("windowsHelloForBusinessBlocked") }
        set { set("windowsHelloForBusinessBlocked", newValue) }
    }
}

extension GraphRuntime.GraphFields where Root: WindowsIdentityProtectionConfigurationProtocol {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var useSecurityKeyForSignin: GraphRuntime.GraphUpdatableField<Swift.Bool> { updatableField("useSecurityKeyForSignin") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { updatableField("enhancedAntiSpoofingForFacialFeaturesEnabled") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinMinimumLength: GraphRuntime.GraphUpdatableField<Swift.Int32> { updatableField("pinMinimumLength") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinMaximumLength: GraphRuntime.GraphUpdatableField<Swift.Int32> { updatableField("pinMaximumLength") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinUppercaseCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { updatableField("pinUppercaseCharactersUsage") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinLowercaseCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { updatableField("pinLowercaseCharactersUsage") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinSpecialCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { updatableField("pinSpecialCharactersUsage") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinExpirationInDays: GraphRuntime.GraphUpdatableField<Swift.Int32> { updatableField("pinExpirationInDays") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinPreviousBlockCount: GraphRuntime.GraphUpdatableField<Swift.Int32> { updatableField("pinPreviousBlockCount") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinRecoveryEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { updatableField("pinRecoveryEnabled") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var securityDeviceRequired: GraphRuntime.GraphUpdatableField<Swift.Bool> { updatableField("securityDeviceRequired") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var unlockWithBiometricsEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { updatableField("unlockWithBiometricsEnabled") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var useCertificatesForOnPremisesAuthEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { updatableField("useCertificatesForOnPremisesAuthEnabled") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var windowsHelloForBusinessBlocked: GraphRuntime.GraphUpdatableField<Swift.Bool> { updatableField("windowsHelloForBusinessBlocked") }
}
