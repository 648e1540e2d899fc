import APIModel

extension Property {
    /// The property with what a base type's page says of it wherever its own row says nothing. What both say, its own row
    /// says of the type that it stands on.
    func inheriting(_ base: Property) -> Property {
        var merged = self
        // "String" where the base has an enumeration says less.
        if merged.type == .primitive(.string), base.type.name != nil { merged.type = base.type }
        // What must be given, or cannot be changed once it is, can be set.
        merged.readOnly = readOnly ?? (requiredOnCreate == nil && immutable == nil ? base.readOnly : nil)
        merged.givenOnCreate = givenOnCreate ?? (readOnly == nil ? base.givenOnCreate : nil)
        merged.requiredOnCreate = requiredOnCreate ?? base.requiredOnCreate
        merged.key = key ?? base.key
        merged.deprecated = deprecated ?? base.deprecated
        merged.immutable = immutable ?? base.immutable
        merged.nullable = nullable ?? base.nullable
        merged.onlyOnSelect = onlyOnSelect ?? base.onlyOnSelect
        merged.range = range.inheriting(base.range)
        merged.length = length.inheriting(base.length)
        merged.items = items.inheriting(base.items)
        if length == Interval() { merged.shortened = base.shortened }
        merged.pattern = pattern ?? base.pattern
        merged.numbers = numbers ?? base.numbers
        if numbers == nil { merged.namedNumbers = namedNumbers ?? base.namedNumbers }
        if values == nil {
            merged.values = base.values
            merged.flags = flags ?? base.flags
        }
        merged.forbidden = forbidden ?? base.forbidden
        if relations.isEmpty { merged.relations = base.relations }
        merged.defaultValue = defaultValue ?? base.defaultValue
        merged.filter = filter ?? base.filter
        merged.notFilterable = notFilterable ?? base.notFilterable
        return merged
    }

    /// Whether validators get the same of both, apart from where it stands.
    func rulesEqual(_ other: Property) -> Bool {
        type == other.type && isCollection == other.isCollection && isReadOnly == other.isReadOnly
            && (givenOnCreate != nil) == (other.givenOnCreate != nil)
            && isRequiredOnCreate == other.isRequiredOnCreate && isKey == other.isKey
            && isDeprecated == other.isDeprecated && isImmutable == other.isImmutable
            && isNullable == other.isNullable && (onlyOnSelect != nil) == (other.onlyOnSelect != nil)
            && range == other.range && length == other.length && items == other.items
            && pattern?.value == other.pattern?.value && numbers?.value == other.numbers?.value
            && namedNumbers?.value == other.namedNumbers?.value && (shortened != nil) == (other.shortened != nil)
            && forbidden?.value == other.forbidden?.value && isFlags == other.isFlags
            && values?.value == other.values?.value && relations.map(\.value) == other.relations.map(\.value)
            && defaultValue?.value == other.defaultValue?.value && filter?.value == other.filter?.value
            && (notFilterable != nil) == (other.notFilterable != nil)
    }
}
