import GraphGenBase

extension Property {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.key("name")
            output.string(name)
            output.text("type", type.description)
            output.flag("isCollection", isCollection)
            output.flag("isNavigation", isNavigation)
            output.flag("isReadOnly", isReadOnly)
            output.flag("isGivenOnCreate", givenOnCreate != nil)
            output.flag("isRequiredOnCreate", isRequiredOnCreate)
            output.flag("isKey", isKey)
            output.flag("isAlternateKey", alternateKey != nil)
            output.flag("isDeprecated", isDeprecated)
            output.deprecation(deprecation)
            output.flag("isImmutable", isImmutable)
            if let isNullable {
                output.key("isNullable")
                output.raw(isNullable ? "true" : "false")
            }
            output.text("declaredIn", declaredIn)
            output.bound("minimum", minimum)
            output.bound("maximum", maximum)
            output.number("minLength", minLength)
            output.number("maxLength", maxLength)
            output.number("minItems", minItems)
            output.number("maxItems", maxItems)
            output.text("pattern", pattern?.value)
            output.flag("isShortened", shortened != nil)
            output.list("allowedNumbers", allowedNumbers) { $0.raw($1.json) }
            output.list("numbers", namedNumbers?.value ?? []) { $1.write(to: &$0) }
            output.texts("enumValues", enumValues)
            output.text("enumeration", enumeration?.value)
            output.texts("forbiddenValues", forbiddenValues)
            output.flag("isFlags", isFlags)
            output.list("relations", relations) { $1.value.write(to: &$0) }
            output.text("defaultValue", defaultValue?.value)
            output.texts("filterOperators", filterOperators)
            output.flag("notFilterable", notFilterable != nil)
            output.flag("onlyOnSelect", onlyOnSelect != nil)
            output.text("description", description)
            output.list("rules", rules) { $1.write(to: &$0) }
            output.source(source)
        }
    }
}

extension Relation {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.text("operator", `operator`.rawValue)
            output.text("property", property)
        }
    }
}

extension Property.NamedNumber {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.key("value")
            output.raw(value.json)
            output.text("name", name)
        }
    }
}

extension AppliedRule {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.text("id", id)
            output.text("text", text)
            output.number("line", line)
            output.text("page", page)
            output.flag("isContradicted", isContradicted)
            output.text("condition", condition)
        }
    }
}
