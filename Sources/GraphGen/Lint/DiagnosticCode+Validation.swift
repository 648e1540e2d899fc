import GraphGenBase
import GraphRuntime

extension DiagnosticCode {
    /// What `lint` calls what the validators found in an example.
    ///
    /// Examples hold placeholders, so none of these is an error, and none of them changes the model.
    init(_ code: ValidationCode) {
        self =
            switch code {
            case .rangeBetween, .rangeMinimum, .rangeMaximum: .lintExampleRange
            case .lengthBetween, .lengthMinimum, .lengthMaximum: .lintExampleLength
            case .itemsBetween, .itemsMinimum, .itemsMaximum: .lintExampleItems
            case .notAllowed, .forbidden: .lintExampleValues
            case .pattern: .lintExamplePattern
            case .enumerationMember, .unknownFutureValue: .lintExampleEnumeration
            case .lessOrEqual, .greaterOrEqual, .less, .greater: .lintExampleRelation
            case .exclusive: .lintExampleExclusive
            case .requiredOnCreate, .required: .lintExampleRequired
            case .readOnly, .key: .lintExampleReadOnly
            case .immutable: .lintExampleImmutable
            case .notNullable: .lintExampleNull
            case .jsonType, .offset: .lintExampleJSONType
            case .abstractType: .lintExampleAbstractType
            case .typeMismatch: .lintExampleTypeMismatch
            // Of queries, which no body has.
            case .queryOptionUnlisted, .queryOptionDenied, .queryPropertyDenied, .filterOperator: .lintExampleValues
            }
    }
}
