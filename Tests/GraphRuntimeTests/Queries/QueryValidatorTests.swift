import Foundation
import GraphRuntime
import Testing

/// What the pages say of queries comes back as findings.
@Suite struct QueryValidatorTests {
    private let graph = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([]))
    private var members: GraphCollectionRequest<Member> { graph.members.list() }

    private func findings(_ request: some GraphRequestBuilding) -> [String] {
        request.validate().map { "\($0.path) \($0.severity.rawValue) \($0.rule) \($0.message)" }
    }

    private func operators(_ request: some GraphRequestBuilding) -> [String] {
        request.validate().filter { $0.code == .filterOperator }.map {
            "\($0.path) \($0.arguments["property"] ?? "") \($0.arguments["operator"] ?? "")"
        }
    }

    @Test func operatorsThatTheRowLists() {
        for request in [
            members.filter { $0.displayName == "x" }, members.filter { !($0.displayName == "x") },
            members.filter { $0.displayName.startsWith("x") }, members.filter { $0.displayName.in(["x"]) },
            members.filter { $0.displayName != "x" && $0.accountEnabled == true },
            members.filter { $0.mail > "x" }, members.filter { $0.licenses.any { $0.skuId == nil } },
            members.filter { $0.licenses.count() > 1 }, members.filter("STARTSWITH(displayName,'x')"),
            members.filter("'x' eq displayName"), members.filter("displayName"), members.filter("extension_a gt 1"),
            members.filter { $0.displayName == "accountEnabled gt 1" },
        ] {
            #expect(findings(request) == [], "\(request.url)")
        }
    }

    @Test func otherOperators() {
        #expect(
            findings(members.filter { $0.displayName > "x" }) == [
                "$filter warning query.operator displayName is filtered by gt, but its operators are eq, ne, not, in, startsWith"
            ])
        #expect(operators(members.filter { $0.displayName.contains("x") }) == ["$filter displayName contains"])
        #expect(operators(members.filter { $0.accountEnabled != true }) == ["$filter accountEnabled ne"])
        #expect(operators(members.filter { !($0.accountEnabled == true) }) == ["$filter accountEnabled not"])
        #expect(operators(members.filter { $0.accountEnabled.in([true]) }) == ["$filter accountEnabled in"])
        #expect(
            operators(members.filter { $0.displayName > "x" && $0.displayName > "y" || $0.accountEnabled != nil })
                == ["$filter displayName gt", "$filter accountEnabled ne"])
        #expect(operators(members.filter { $0.licenses.any { $0.skuId != nil } }) == ["$filter licenses ne"])
        #expect(
            operators(members.filter { $0.manager.as(Member.self).displayName.endsWith("x") })
                == ["$filter displayName endswith"])
        #expect(operators(members.filter("displayName gt 'x'")) == ["$filter displayName gt"])
        #expect(operators(members.filter("'x' lt displayName")) == ["$filter displayName lt"])
        #expect(operators(members.filter("tolower(displayName) gt 'x'")) == ["$filter displayName gt"])
        #expect(operators(members.filter("contains(tolower(displayName),'x')")) == ["$filter displayName contains"])
        #expect(operators(members.filter("(displayName) gt 'x'")) == ["$filter displayName gt"])
        #expect(operators(members.filter("not (accountEnabled eq true)")) == ["$filter accountEnabled not"])
        #expect(operators(members.filter("not(mail eq 'x') and accountEnabled eq true")) == [])
        #expect(operators(members.filter("startswith(mail,'x') eq true")) == [])
        #expect(operators(members.filter("startsWith(displayName,'x') gt true")) == [])
        #expect(operators(members.filter("('x' lt displayName)")) == ["$filter displayName lt"])
        #expect(operators(members.filter("displayName le 'x'")) == ["$filter displayName le"])
        #expect(operators(members.filter("accountEnabled has 'x'")) == ["$filter accountEnabled has"])
        #expect(operators(members.filter("$it/displayName gt 'x'")) == ["$filter displayName gt"])
        #expect(operators(members.filter("contains(mail,displayName)")) == [])
        for literal in [
            "true", "false", "null", "5", "-5", "INF", "2020-01-01", "a0000000-0000-0000-0000-000000000000",
        ] {
            #expect(
                operators(members.filter(GraphFilter(raw: "\(literal) ne accountEnabled"))) == [
                    "$filter accountEnabled ne"
                ])
        }
        #expect(operators(members.filter("accountEnabled eq true and not startsWith(displayName,'x')")) == [])
    }

    @Test func theFindingTellsWhere() throws {
        let finding = try #require(members.filter { $0.displayName > "x" }.validate().first)
        #expect(finding.allowedValues == ["eq", "ne", "not", "in", "startsWith"])
        #expect(finding.documentation?.description == "api-reference/beta/resources/member.md:12")
        let off = ValidationOptions(disabledRules: ["query"])
        #expect(members.filter { $0.displayName > "x" }.validate(options: off).isEmpty)
        let grave = ValidationOptions(severities: ["query.operator": .error])
        #expect(throws: ValidationError.self) {
            try members.filter { $0.displayName > "x" }.validated(options: grave)
        }
        #expect(throws: Never.self) { try members.filter { $0.displayName > "x" }.validated() }
    }

    @Test func propertiesThatTheirRowExcludes() {
        let text = "$filter error query.property nickname is not supported in $filter"
        #expect(findings(members.filter { $0.nickname == "x" }) == [text])
        #expect(findings(members.filter { $0.nickname.startsWith("x") && $0.mail == "nickname" }) == [text])
        #expect(findings(members.select(\.nickname).orderBy(\.nickname)) == [])
    }

    @Test func insideExpansions() {
        #expect(
            operators(members.expand(\.friends) { $0.filter { $0.displayName > "x; y)" }.top(1) })
                == ["$expand.friends.$filter displayName gt"])
        #expect(
            operators(members.expand(\.friends) { $0.expand(\.friends) { $0.filter { $0.accountEnabled != nil } } })
                == ["$expand.friends.$expand.friends.$filter accountEnabled ne"])
        #expect(
            operators(members.expand("manager", "friends($top=1;$filter=displayName lt 'a')"))
                == ["$expand.friends.$filter displayName lt"])
        #expect(operators(members.expand("unknown($filter=displayName lt 'a')")) == [])
        #expect(operators(members.expand("friends($filter=displayName lt 'a'")) == [])
        #expect(
            operators(members.expand("friends($filter=mail eq '(')", "friends($top=1;$filter=displayName lt ')')"))
                == ["$expand.friends.$filter displayName lt"])
    }

    @Test func expressionsThatAreWrongGiveWhatCanBeReadOfThem() {
        for text in [
            "licenses/any(x eq 1)", "licenses/any()", "licenses/any(:)", "licenses/any(x:", "any(x:x/skuId ne 1)", "eq",
            "and",
            "not", "in (", ") ) displayName gt", "(", ",", "'", "displayName gt 'x' displayName", "/", "x:", "$it",
            "$it/any(",
        ] {
            let found = operators(members.filter(GraphFilter(raw: text)))
            #expect(found == (text.contains("gt") ? ["$filter displayName gt"] : []), "\(text)")
        }
        for text in ["(", ")", "a(", "a(b", "a)(b)", "'", ";", "friends()", "friends(=)", "friends($filter=)"] {
            #expect(operators(members.expand(text)) == [], "\(text)")
        }
    }

    @Test func expansionsAreLookedIntoAsDeepAsAnyServiceGoes() {
        let text = (0..<40).reduce("friends($filter=displayName gt 'x')") { text, _ in
            "friends($filter=displayName gt 'x';$expand=\(text))"
        }
        #expect(operators(members.expand(text)).count == 15)
    }

    @Test func optionsOutsideACompleteList() {
        let one = graph.members["1"].get()
        #expect(findings(one.select(\.mail).expand(\.manager).query("$format", "json").query("x", "y")) == [])
        #expect(
            findings(one.query("$Filter", "x")) == [
                "$Filter warning query.unlisted $Filter is not one of the query options that the page lists: $select, $expand"
            ])
    }

    @Test func optionsThatThePageDenies() throws {
        let reports = graph.members["1"].reports.list()
        #expect(findings(reports) == [])
        #expect(
            findings(reports.top(5).select(\.id)) == [
                "$top error query.denied $top is not supported here",
                "$select error query.denied $select is not supported here",
            ])
        let friends = graph.members["1"].friends.list()
        #expect(findings(friends.top(5)) == [])
        #expect(
            findings(friends.orderBy(\.mail).filter { $0.mail == "x" }) == [
                "$orderby error query.denied $orderby is not supported here",
                "$filter error query.denied $filter is not supported here",
            ])
        let finding = try #require(friends.orderBy(\.mail).validate().first)
        #expect(finding.documentation?.description == "api-reference/beta/api/member-list-friends.md:9")
        #expect(throws: ValidationError.self) { try friends.orderBy(\.mail).validated() }
    }

    @Test func propertiesThatThePageExcludes() {
        let friends = graph.members["1"].friends.list()
        #expect(findings(friends.select(\.displayName)) == [])
        #expect(
            findings(friends.select(\.mail, \.displayName, \.age)) == [
                "$select error query.property mail is not supported in $select",
                "$select error query.property age is not supported in $select",
            ])
        #expect(findings(friends.expand(\.manager) { $0.as(Member.self).select(\.mail) }) == [])
    }
}
