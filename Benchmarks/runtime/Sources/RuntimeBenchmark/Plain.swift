/// What most generators write for the same type: properties repeated, `Codable` synthesized. Dates stay texts, which only
/// makes it faster: Foundation's own ISO 8601 strategy refuses fractions of a second.
struct PlainPolicy: Codable, Sendable {
    enum Usage: String, Codable, Sendable {
        case blocked, required, allowed, notConfigured
    }

    struct Edition: Codable, Sendable {
        var odataType: String?
        var osEditionTypes: [String]?
        var name: String?
        var ruleType: String?

        enum CodingKeys: String, CodingKey {
            case odataType = "@odata.type"
            case osEditionTypes, name, ruleType
        }
    }

    struct OSVersion: Codable, Sendable {
        var odataType: String?
        var minOSVersion: String?
        var maxOSVersion: String?
        var name: String?
        var ruleType: String?

        enum CodingKeys: String, CodingKey {
            case odataType = "@odata.type"
            case minOSVersion, maxOSVersion, name, ruleType
        }
    }

    struct DeviceMode: Codable, Sendable {
        var odataType: String?
        var deviceMode: String?
        var name: String?
        var ruleType: String?

        enum CodingKeys: String, CodingKey {
            case odataType = "@odata.type"
            case deviceMode, name, ruleType
        }
    }

    var odataType: String?
    var id: String?
    var lastModifiedDateTime: String?
    var roleScopeTagIds: [String]?
    var supportsScopeTags: Bool?
    var deviceManagementApplicabilityRuleOsEdition: Edition?
    var deviceManagementApplicabilityRuleOsVersion: OSVersion?
    var deviceManagementApplicabilityRuleDeviceMode: DeviceMode?
    var createdDateTime: String?
    var description: String?
    var displayName: String?
    var version: Int32?
    var useSecurityKeyForSignin: Bool?
    var enhancedAntiSpoofingForFacialFeaturesEnabled: Bool?
    var pinMinimumLength: Int32?
    var pinMaximumLength: Int32?
    var pinUppercaseCharactersUsage: Usage?
    var pinLowercaseCharactersUsage: Usage?
    var pinSpecialCharactersUsage: Usage?
    var pinExpirationInDays: Int32?
    var pinPreviousBlockCount: Int32?
    var pinRecoveryEnabled: Bool?
    var securityDeviceRequired: Bool?
    var unlockWithBiometricsEnabled: Bool?
    var useCertificatesForOnPremisesAuthEnabled: Bool?
    var windowsHelloForBusinessBlocked: Bool?

    enum CodingKeys: String, CodingKey {
        case odataType = "@odata.type"
        case id, lastModifiedDateTime, roleScopeTagIds, supportsScopeTags
        case deviceManagementApplicabilityRuleOsEdition, deviceManagementApplicabilityRuleOsVersion
        case deviceManagementApplicabilityRuleDeviceMode, createdDateTime, description, displayName, version
        case useSecurityKeyForSignin, enhancedAntiSpoofingForFacialFeaturesEnabled
        case pinMinimumLength, pinMaximumLength, pinUppercaseCharactersUsage, pinLowercaseCharactersUsage
        case pinSpecialCharactersUsage, pinExpirationInDays, pinPreviousBlockCount, pinRecoveryEnabled
        case securityDeviceRequired, unlockWithBiometricsEnabled, useCertificatesForOnPremisesAuthEnabled
        case windowsHelloForBusinessBlocked
    }
}

/// A page of them.
struct PlainPage: Codable, Sendable {
    var value: [PlainPolicy]
}
