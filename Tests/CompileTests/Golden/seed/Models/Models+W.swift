
import Foundation
import GraphRuntime

public struct WindowsIdentityProtectionConfiguration: DeviceConfigurationProtocol, GraphRuntime.GraphConcreteModel, Swift.Codable, Swift.Hashable, Swift.CustomReflectable {
    public let storedObject: GraphRuntime.GraphObject
    public init(object: GraphRuntime.GraphObject) { storedObject = object }
    public static var graphType: GraphRuntime.GraphTypeIdentity { GraphModule.type("microsoft.graph.windowsIdentityProtectionConfiguration") }
}

extension WindowsIdentityProtectionConfiguration {
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var useSecurityKeyForSignin: Swift.Bool? {
        get { self.getBool("useSecurityKeyForSignin") }
        _modify { yield &self[bool: "useSecurityKeyForSignin"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: Swift.Bool? {
        get { self.getBool("enhancedAntiSpoofingForFacialFeaturesEnabled") }
        _modify { yield &self[bool: "enhancedAntiSpoofingForFacialFeaturesEnabled"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var pinMinimumLength: Swift.Int32? {
        get { self.getInt32("pinMinimumLength") }
        @_optimize(none) _modify { yield &self[int32: "pinMinimumLength"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var pinMaximumLength: Swift.Int32? {
        get { self.getInt32("pinMaximumLength") }
        @_optimize(none) _modify { yield &self[int32: "pinMaximumLength"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var pinUppercaseCharactersUsage: ConfigurationUsage? {
        get { self.getEnumeration("pinUppercaseCharactersUsage") }
        _modify { yield &self[enumeration: "pinUppercaseCharactersUsage"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var pinLowercaseCharactersUsage: ConfigurationUsage? {
        get { self.getEnumeration("pinLowercaseCharactersUsage") }
        _modify { yield &self[enumeration: "pinLowercaseCharactersUsage"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var pinSpecialCharactersUsage: ConfigurationUsage? {
        get { self.getEnumeration("pinSpecialCharactersUsage") }
        _modify { yield &self[enumeration: "pinSpecialCharactersUsage"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var pinExpirationInDays: Swift.Int32? {
        get { self.getInt32("pinExpirationInDays") }
        @_optimize(none) _modify { yield &self[int32: "pinExpirationInDays"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    public var pinPreviousBlockCount: Swift.Int32? {
        get { self.getInt32("pinPreviousBlockCount") }
        @_optimize(none) _modify { yield &self[int32: "pinPreviousBlockCount"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var pinRecoveryEnabled: Swift.Bool? {
        get { self.getBool("pinRecoveryEnabled") }
        _modify { yield &self[bool: "pinRecoveryEnabled"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var securityDeviceRequired: Swift.Bool? {
        get { self.getBool("securityDeviceRequired") }
        _modify { yield &self[bool: "securityDeviceRequired"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var unlockWithBiometricsEnabled: Swift.Bool? {
        get { self.getBool("unlockWithBiometricsEnabled") }
        _modify { yield &self[bool: "unlockWithBiometricsEnabled"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var useCertificatesForOnPremisesAuthEnabled: Swift.Bool? {
        get { self.getBool("useCertificatesForOnPremisesAuthEnabled") }
        _modify { yield &self[bool: "useCertificatesForOnPremisesAuthEnabled"] }
    }
#if !DEBUG
    @export(implementation)
#endif
    @_optimize(none)
    public var windowsHelloForBusinessBlocked: Swift.Bool? {
        get { self.getBool("windowsHelloForBusinessBlocked") }
        _modify { yield &self[bool: "windowsHelloForBusinessBlocked"] }
    }
}

extension GraphRuntime.GraphFields where Root == WindowsIdentityProtectionConfiguration {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var useSecurityKeyForSignin: GraphRuntime.GraphUpdatableField<Swift.Bool> { self.updatableField("useSecurityKeyForSignin") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var enhancedAntiSpoofingForFacialFeaturesEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { self.updatableField("enhancedAntiSpoofingForFacialFeaturesEnabled") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinMinimumLength: GraphRuntime.GraphUpdatableField<Swift.Int32> { self.updatableField("pinMinimumLength") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinMaximumLength: GraphRuntime.GraphUpdatableField<Swift.Int32> { self.updatableField("pinMaximumLength") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinUppercaseCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { self.updatableField("pinUppercaseCharactersUsage") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinLowercaseCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { self.updatableField("pinLowercaseCharactersUsage") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinSpecialCharactersUsage: GraphRuntime.GraphUpdatableField<ConfigurationUsage> { self.updatableField("pinSpecialCharactersUsage") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinExpirationInDays: GraphRuntime.GraphUpdatableField<Swift.Int32> { self.updatableField("pinExpirationInDays") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinPreviousBlockCount: GraphRuntime.GraphUpdatableField<Swift.Int32> { self.updatableField("pinPreviousBlockCount") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var pinRecoveryEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { self.updatableField("pinRecoveryEnabled") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var securityDeviceRequired: GraphRuntime.GraphUpdatableField<Swift.Bool> { self.updatableField("securityDeviceRequired") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var unlockWithBiometricsEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { self.updatableField("unlockWithBiometricsEnabled") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var useCertificatesForOnPremisesAuthEnabled: GraphRuntime.GraphUpdatableField<Swift.Bool> { self.updatableField("useCertificatesForOnPremisesAuthEnabled") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var windowsHelloForBusinessBlocked: GraphRuntime.GraphUpdatableField<Swift.Bool> { self.updatableField("windowsHelloForBusinessBlocked") }
}
