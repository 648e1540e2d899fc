// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
import GraphRuntime

/// A schema in the format that generated code carries, written by hand.
public enum Sample: GraphSchemaModule {
    public static let schema = GraphSchema(
        #"""
        V	1
        T	~entity		ea	api-reference/beta/resources/entity.md:17
        P	id	String	kr	22
        T	~deviceConfiguration	~entity	e	api-reference/beta/resources/deviceConfiguration.md:17
        P	lastModifiedDateTime	DateTimeOffset	r	47
        P	createdDateTime	DateTimeOffset	r	48	filter.operators;n;48;filter;eq,ge,le
        P	roleScopeTagIds	String*		49	items.at-most;e;49;items;..3	length.at-most;e;49;length;1..8
        P	supportsScopeTags	Boolean	r	50
        P	deviceManagementApplicabilityRuleOsEdition	~deviceManagementApplicabilityRuleOsEdition		51
        P	description	String		52
        P	displayName	String	q	53	length.at-most;e;53;length;..256
        P	version	Int32	rn	54	default.is;n;54;default;1
        P	assignments	~deviceConfigurationAssignment*	v	55
        T	~windowsIdentityProtectionConfiguration	~deviceConfiguration	e	api-reference/beta/resources/windowsIdentityProtectionConfiguration.md:17
        P	useSecurityKeyForSignin	Boolean		60
        P	pinMinimumLength	Int32		62	range.valid-values;e;62;range;4..127	relation.less-or-equal;e;62;<=;pinMaximumLength
        P	pinMaximumLength	Int32	n	63	range.valid-values;e;63;range;4..127	relation.greater-or-equal;e;63;>=;pinMinimumLength
        P	pinUppercaseCharactersUsage	~configurationUsage		64
        P	pinExpirationInDays	Int32		67	range.valid-values;e;67;range;0..730
        P	pinPreviousBlockCount	Int32		68	range.between;w;68;range;0..50
        P	unlockDays	~weekDays		69
        P	bigCounter	Int64		70	range.at-least;e;70;range;5..
        P	ratio	Double		71	range.at-most;e;71;range;..0.5
        P	cost	Decimal		72
        P	correlationId	Guid	i	73
        P	blob	Binary		74
        P	startDateTime	DateTimeOffset		75	relation.less;e;75;<;endDateTime
        P	endDateTime	DateTimeOffset		76	relation.greater;e;76;>;startDateTime
        P	startDate	Date		77	relation.less-or-equal;e;77;<=;endDate
        P	endDate	Date		78
        P	dailyStart	TimeOfDay		79
        P	timeout	Duration		80
        P	extra	Untyped		81
        P	packetSize	Int32		82	numbers.one-of;e;82;numbers;5,1000
        P	code	String		83	pattern.matches;e;83;pattern;^[a-z]{2};?\\d+$
        P	color	String		84	values.one-of;e;84;values;red,green
        P	groupId	String		85	exclusive.either;e;85;xor;userId
        P	userId	String		86	exclusive.either;e;86;xor;groupId
        P	scale	Single		87
        P	legacy	Int16	d	88
        T	~windowsDomainJoinConfiguration	~deviceConfiguration	e	api-reference/beta/resources/windowsDomainJoinConfiguration.md:17
        P	activeDirectoryDomainName	String	s	30
        T	~deviceConfigurationAssignment	~entity	e	api-reference/beta/resources/deviceConfigurationAssignment.md:17
        P	target	~deviceAndAppManagementAssignmentTarget		30
        T	~deviceAndAppManagementAssignmentTarget		ca	api-reference/beta/resources/target.md:17
        T	~groupAssignmentTarget	~deviceAndAppManagementAssignmentTarget	c	api-reference/beta/resources/groupTarget.md:17
        P	groupId	String	u	30	length.exact;e;30;length;36..36
        T	~deviceManagementApplicabilityRuleOsEdition		co	api-reference/beta/resources/edition.md:17
        P	osEditionTypes	~windows10EditionType*		30
        P	name	String		31
        P	ruleType	~deviceManagementApplicabilityRuleType		api-reference/beta/resources/other.md:9
        E	~configurationUsage		api-reference/beta/resources/configurationUsage.md:12	blocked	required	allowed	notConfigured
        E	~windows10EditionType		api-reference/beta/resources/edition.md:40	windows10Enterprise	windows10EnterpriseN	unknownFutureValue
        E	~deviceManagementApplicabilityRuleType		api-reference/beta/resources/rule.md:12	include	exclude
        E	~weekDays	f	api-reference/beta/resources/weekDays.md:12	monday	tuesday	friday
        X	a line that no reader of this format knows
        O	deviceConfiguration.list	api-reference/beta/api/list.md:20	w=DeviceManagementConfiguration.Read.All,DeviceManagementConfiguration.ReadWrite.All	p=	a=A.Read+B.Read,C.Read
        O	windowsIdentityProtectionConfiguration.update	api-reference/beta/api/update.md:24	w=DeviceManagementConfiguration.ReadWrite.All	p=	a=DeviceManagementConfiguration.ReadWrite.All	h=If-Match: required header
        """#)
}
