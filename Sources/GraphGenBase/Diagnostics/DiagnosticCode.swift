/// Everything that a stage can remark on a page, in the order of the codes.
///
/// The only place where codes are spelled. What each means says ``entry``; ``Diagnostic`` carries it to the reports, and
/// `Docs/diagnostics.md` is written from this table.
package enum DiagnosticCode: String, CaseIterable, Sendable {
    case baseConflict = "base.conflict"
    case baseCycle = "base.cycle"
    case baseNotAStructure = "base.not-a-structure"

    case bodyFromExample = "body.from-example"
    case bodyType = "body.type"

    case commentUnterminated = "comment.unterminated"

    case encodingInvalidUTF8 = "encoding.invalid-utf8"
    case encodingNUL = "encoding.nul"

    case enumerationMemberValue = "enumeration.member-value"
    case enumerationNoMembers = "enumeration.no-members"
    case enumerationSpelling = "enumeration.spelling"
    case enumerationUnnamed = "enumeration.unnamed"

    case exampleInvalidJSON = "example.invalid-json"
    case exampleLostFence = "example.lost-fence"
    case exampleUnbound = "example.unbound"

    case frontMatterAlias = "front-matter.alias"
    case frontMatterLine = "front-matter.line"
    case frontMatterUnterminated = "front-matter.unterminated"
    case frontMatterValue = "front-matter.value"

    case includeCycle = "include.cycle"
    case includeLimit = "include.limit"
    case includeMissing = "include.missing"
    case includeOutside = "include.outside"
    case includeUnreadable = "include.unreadable"

    case jsonRepresentationInvalid = "json-representation.invalid"

    case jsonRepaired = "json.repaired"

    case lintDeprecation = "lint.deprecation"
    case lintEnumerationSentinel = "lint.enumeration-sentinel"
    case lintExampleAbstractType = "lint.example-abstract-type"
    case lintExampleBatch = "lint.example-batch"
    case lintExampleDelta = "lint.example-delta"
    case lintExampleEnumeration = "lint.example-enumeration"
    case lintExampleError = "lint.example-error"
    case lintExampleExclusive = "lint.example-exclusive"
    case lintExampleImmutable = "lint.example-immutable"
    case lintExampleItems = "lint.example-items"
    case lintExampleJSONType = "lint.example-json-type"
    case lintExampleLength = "lint.example-length"
    case lintExampleLocation = "lint.example-location"
    case lintExampleMember = "lint.example-member"
    case lintExampleNull = "lint.example-null"
    case lintExamplePattern = "lint.example-pattern"
    case lintExamplePlaceholder = "lint.example-placeholder"
    case lintExamplePrefer = "lint.example-prefer"
    case lintExampleRange = "lint.example-range"
    case lintExampleReadOnly = "lint.example-read-only"
    case lintExampleRelation = "lint.example-relation"
    case lintExampleRequired = "lint.example-required"
    case lintExampleToken = "lint.example-token"
    case lintExampleTypeMismatch = "lint.example-type-mismatch"
    case lintExampleUpload = "lint.example-upload"
    case lintExampleValues = "lint.example-values"
    case lintExampleVersion = "lint.example-version"

    case metadataRepaired = "metadata.repaired"
    case metadataUnreadable = "metadata.unreadable"

    case operationDuplicate = "operation.duplicate"
    case operationPath = "operation.path"
    case operationUnreachable = "operation.unreachable"

    case pageDocType = "page.doc-type"
    case pageHeadingSpace = "page.heading-space"
    case pageKindUnknown = "page.kind-unknown"
    case pageMarkup = "page.markup"
    case pageNamespace = "page.namespace"
    case pageNesting = "page.nesting"
    case pageNoTitle = "page.no-title"
    case pageTooLarge = "page.too-large"
    case pageUnreadable = "page.unreadable"

    case permissionsCellNotUnderstood = "permissions.cell-not-understood"
    case permissionsMissing = "permissions.missing"
    case permissionsRowNotUnderstood = "permissions.row-not-understood"
    case permissionsTableNotUnderstood = "permissions.table-not-understood"

    case propertyConflict = "property.conflict"
    case propertyFromBody = "property.from-body"
    case propertyFromExample = "property.from-example"
    case propertyNotAMember = "property.not-a-member"
    case propertyNotOnBase = "property.not-on-base"
    case propertyUntyped = "property.untyped"

    case relationUnresolved = "relation.unresolved"

    case requestElsewhere = "request.elsewhere"
    case requestFromExample = "request.from-example"
    case requestLineNotUnderstood = "request.line-not-understood"
    case requestLineRepaired = "request.line-repaired"
    case requestMissing = "request.missing"
    case requestTooLong = "request.too-long"
    case requestUndocumented = "request.undocumented"

    case responseNoStatus = "response.no-status"
    case responseShape = "response.shape"
    case responseType = "response.type"

    case ruleContradiction = "rule.contradiction"
    case ruleDisagreement = "rule.disagreement"
    case ruleNotApplicable = "rule.not-applicable"
    case rulePattern = "rule.pattern"

    case sourceFolderLoop = "source.folder-loop"
    case sourceFolderUnreadable = "source.folder-unreadable"
    case sourceLink = "source.link"

    case tableContinuationLine = "table.continuation-line"
    case tableDelimiterRow = "table.delimiter-row"
    case tableDelimiterWidth = "table.delimiter-width"
    case tableInterrupted = "table.interrupted"
    case tableNameTranslated = "table.name-translated"
    case tableNotUnderstood = "table.not-understood"
    case tablePipeInCode = "table.pipe-in-code"
    case tableRowCells = "table.row-cells"
    case tableRowName = "table.row-name"
    case tableRowsApart = "table.rows-apart"
    case tableSecondDelimiter = "table.second-delimiter"
    case tableStrayPipe = "table.stray-pipe"
    case tableTooLarge = "table.too-large"

    case typeCellMissing = "type-cell.missing"
    case typeCellNotUnderstood = "type-cell.not-understood"
    case typeCellProse = "type-cell.prose"

    case typeDuplicate = "type.duplicate"
    case typeKind = "type.kind"
    case typeLink = "type.link"
    case typeSpelling = "type.spelling"
    case typeUndefined = "type.undefined"
}

extension DiagnosticCode {
    /// How serious it is, unless ``Diagnostic/severity`` was raised.
    package var severity: Diagnostic.Severity { entry.severity }

    /// What it means: whole sentences on one line, for reports that explain themselves.
    package var text: String { entry.text }

    /// What the page's author can do about it, as Markdown on one line; it goes on after "What to do:".
    package var help: String { entry.help }

    /// The diagnostic at a place.
    package func at(_ place: Place, _ message: String, rule: String? = nil) -> Diagnostic {
        Diagnostic(self, message, page: place.page, line: place.line, column: place.column, rule: rule)
    }
}

extension DiagnosticCode: Comparable {
    /// Orders by what is printed.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
