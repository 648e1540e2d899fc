
import Foundation
import GraphRuntime

public enum GraphModule: GraphRuntime.GraphSchemaModule {
    public static let schema = GraphRuntime.GraphSchema(
        """
V\t1
E\t~configurationUsage\t\tintune-deviceconfig-windowsidentityprotectionconfiguration-update.md:71\tblocked\trequired\tallowed\tnotConfigured
T\t~deviceConfiguration\t\tebo\tintune-deviceconfig-windowsidentityprotectionconfiguration-update.md:56
P\tid\tString\trk\t56
P\tlastModifiedDateTime\tDateTimeOffset\t\t57
P\troleScopeTagIds\tString*\t\t58
P\tsupportsScopeTags\tBoolean\tr\t59
P\tdeviceManagementApplicabilityRuleOsEdition\t~deviceManagementApplicabilityRuleOsEdition\t\t60
P\tdeviceManagementApplicabilityRuleOsVersion\t~deviceManagementApplicabilityRuleOsVersion\t\t61
P\tdeviceManagementApplicabilityRuleDeviceMode\t~deviceManagementApplicabilityRuleDeviceMode\t\t62
P\tcreatedDateTime\tDateTimeOffset\t\t63
P\tdescription\tString\t\t64
P\tdisplayName\tString\t\t65
P\tversion\tInt32\t\t66
T\t~deviceManagementApplicabilityRuleDeviceMode\t\tco\tintune-deviceconfig-windowsidentityprotectionconfiguration-update.md:62
T\t~deviceManagementApplicabilityRuleOsEdition\t\tco\tintune-deviceconfig-windowsidentityprotectionconfiguration-update.md:60
T\t~deviceManagementApplicabilityRuleOsVersion\t\tco\tintune-deviceconfig-windowsidentityprotectionconfiguration-update.md:61
T\t~windowsIdentityProtectionConfiguration\t~deviceConfiguration\teo\tintune-deviceconfig-windowsidentityprotectionconfiguration-update.md:49
P\tuseSecurityKeyForSignin\tBoolean\t\t67
P\tenhancedAntiSpoofingForFacialFeaturesEnabled\tBoolean\t\t68
P\tpinMinimumLength\tInt32\t\t69\trange.valid-values;e;69;range;4..127\trelation.less-or-equal;e;69;<=;pinMaximumLength
P\tpinMaximumLength\tInt32\t\t70\trange.valid-values;e;70;range;4..127\trelation.greater-or-equal;e;70;>=;pinMinimumLength
P\tpinUppercaseCharactersUsage\t~configurationUsage\t\t71
P\tpinLowercaseCharactersUsage\t~configurationUsage\t\t72
P\tpinSpecialCharactersUsage\t~configurationUsage\t\t73
P\tpinExpirationInDays\tInt32\t\t74\trange.valid-values;e;74;range;0..730
P\tpinPreviousBlockCount\tInt32\t\t75\trange.between;e;75;range;0..50
P\tpinRecoveryEnabled\tBoolean\t\t76
P\tsecurityDeviceRequired\tBoolean\t\t77
P\tunlockWithBiometricsEnabled\tBoolean\t\t78
P\tuseCertificatesForOnPremisesAuthEnabled\tBoolean\t\t79
P\twindowsHelloForBusinessBlocked\tBoolean\t\t80
O\twindowsIdentityProtectionConfiguration.update\tintune-deviceconfig-windowsidentityprotectionconfiguration-update.md:38\tw=DeviceManagementConfiguration.ReadWrite.All\tp=\ta=DeviceManagementConfiguration.ReadWrite.All\tt=~deviceManagementApplicabilityRuleDeviceMode\tt=~deviceManagementApplicabilityRuleOsEdition\tt=~deviceManagementApplicabilityRuleOsVersion\tt=~windowsIdentityProtectionConfiguration
""")

    @inline(never) @usableFromInline
    static func type(_ name: Swift.String) -> GraphRuntime.GraphTypeIdentity { .init(name, schema) }
}

public enum Paths {}
