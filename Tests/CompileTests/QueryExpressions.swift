/// Query expressions of every kind, as callers write them: what the compiler's time is measured on.
enum QueryExpressions {
    /// One statement each; `members` is a request, and what else they name is an argument of the function around them.
    static let all: [String] =
        filters.map { "_ = members.filter { \($0) }" }
        + [
            "_ = members.select(\\.displayName, \\.mail, \\.age).top(5)",
            "_ = members.select(\\.displayName).expand(\\.manager).orderBy(\\.displayName, descending: true)",
            "_ = members.expand(\\.manager) { $0.as(Member.self).select(\\.displayName, \\.mail) }",
            "_ = members.expand(\\.friends) { $0.filter { $0.age > 5 && $0.mail == nil }.select(\\.mail).top(3) }",
            "_ = members.expand(\\.friends) { $0.expand(\\.friends) { $0.orderBy(\\.age).top(1) }.select(\\.id) }",
            "_ = members.orderBy { $0.home.city }.orderBy(\\.age).orderBy(\"id desc\")",
            "_ = members.search(\\.displayName, name).count().select(\"id\", name)",
            "_ = members.filter(\"displayName eq \\(name)\").top(count).skip(5)",
            "_ = one.select(\\.displayName, \\.mail).expand(\\.friends) { $0.select(\\.id) }",
            "_ = members.filter { $0.displayName.startsWith(\"A\") && $0.accountEnabled == true }.top(100).select(\\.id)",
        ]

    private static let filters = [
        "$0.displayName == \"a\"", "$0.displayName != name", "$0.mail == nil", "!($0.mail == nil)", "$0.age > 5",
        "$0.age >= 5 && $0.age <= 10", "$0.accountEnabled == true", "$0.usage == .required",
        "$0.usage != nil && $0.usage != .blocked", "$0.joined >= date", "$0.joined >= date && $0.joined < date",
        "$0.displayName.startsWith(\"A\") && $0.accountEnabled == true", "$0.displayName.startsWith(name)",
        "$0.displayName.contains(\"x\") || $0.mail.endsWith(\"y\")", "!$0.displayName.startsWith(\"A\")",
        "$0.displayName.in([\"a\", \"b\", \"c\"])", "$0.displayName.in(names) && $0.age.in([1, 2, 3])",
        "$0.usage.in([.required, .blocked])", "$0.days.contains(.friday)", "$0.tags.contains(\"a\")",
        "$0.tags.any { $0.startsWith(\"a\") || $0 == \"b\" }", "$0.licenses.any { $0.skuId == id }",
        "$0.licenses.any { $0.skuId == id && $0.plans.contains(\"p\") }", "$0.licenses.count() == 0",
        "$0.licenses.any { $0.places.all { $0.city == \"a\" || $0.city == nil } }", "$0.home.city == \"a\"",
        "$0.manager.id == \"1\"", "$0.manager.as(Member.self).displayName == \"a\"",
        "$0.displayName == \"a\" || $0.displayName == \"b\" || $0.displayName == \"c\" || $0.displayName == \"d\"",
        "$0.age > 1 && $0.age < 9 && $0.mail != nil && $0.displayName == \"a\" && $0.accountEnabled == true",
        "($0.age > 1 || $0.age < 0) && ($0.mail == nil || $0.mail == \"m\") && !($0.displayName == \"x\")",
        "$0.displayName == \"a\" && \"extension_x eq \\(name)\"",
        "$0.displayName == \"a\" && $0.mail == \"b\" || $0.age == 5 && $0.usage == .required || $0.tags.contains(\"c\")",
        "$0.displayName > \"a\" && $0.displayName <= \"b\" && $0.id != \"1\"",
        "!($0.displayName == \"a\" && $0.mail == \"b\") || !($0.age == 1 || $0.age == 2)",
        "$0.joined >= date && $0.usage == .required && $0.displayName.startsWith(\"A\") && $0.mail != nil && $0.age > 1",
        "$0.displayName.startsWith(\"A\") || $0.displayName.startsWith(\"B\") || $0.displayName.startsWith(\"C\")",
        "$0.accountEnabled == false && ($0.home.city == \"a\" || $0.home.city == \"b\")",
        "$0.displayName == \"a\" && $0.mail == \"b\" && $0.age == 1 && $0.accountEnabled == true && $0.usage == .required && $0.joined == date && $0.tags.contains(\"c\") && $0.home.city == nil",
        "$0.mail == nil || $0.age == nil || $0.joined == nil || $0.usage == nil",
    ]
}
