import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct OperationCollectionTests {
    private func operation(_ page: PageFacts, _ others: PageFacts...) -> Operation? {
        ModelBuilder(apiVersion: "v1.0").build(from: [page] + others).operations.first
    }

    @Test func parametersInTheOrderOfThePath() {
        var page = Make.operation("GET", "/a/{a-id}/b/{a-id}/f(text='{text}',count={count},flag=true,size=5)")
        page.operation?.functionParameters = [
            Make.row("count", "Int64", "How many. Required."),
            Make.row("text", "String", "Possible values are: `x1`, `y1`."),
        ]
        page.operation?.headers = [
            HeaderFacts(
                name: "Prefer", description: "Wishes.", isRequired: false, allowedValues: ["a"], source: Make.source())
        ]
        page.operation?.queryParameters = [Make.row("$top", "Int32", "At most so many.")]
        let parameters = operation(page)?.parameters ?? []
        #expect(parameters.map(\.name) == ["a-id", "a-id", "text", "count", "flag", "size", "$top", "Prefer"])
        #expect(
            parameters.map(\.location) == [.path, .path, .function, .function, .function, .function, .query, .header])
        #expect(
            parameters.map(\.type) == [
                "Edm.String", "Edm.String", "Edm.String", "Edm.Int64", "Edm.Boolean", "Edm.Int32", "Edm.Int32",
                "Edm.String",
            ])
        #expect(parameters.map(\.isRequired) == [true, true, true, true, true, true, false, false])
        #expect(parameters[2].allowedValues == ["x1", "y1"])
        #expect(parameters[7].allowedValues == ["a"])
    }

    @Test func theRequestLineShowsItsQuery() {
        var page = Make.operation("GET", "/me/calendarView")
        page.operation?.requests[0].query = "startDateTime={start}&$top=5&{bad}&endDateTime={end}"
        page.operation?.functionParameters = [Make.row("startDateTime", "String", "When it starts.")]
        let parameters = operation(page)?.parameters ?? []
        #expect(parameters.map(\.name) == ["startDateTime", "$top", "endDateTime"])
        #expect(parameters.map(\.isRequired) == [true, false, true])
        #expect(parameters.allSatisfy { $0.location == .query })
        #expect(parameters[0].description == "When it starts.")
    }

    @Test func parametersOfAFunctionWithoutParentheses() {
        var page = Make.operation("GET", "/a/cell", title: "cell function")
        page.operation?.body = BodyFacts(
            isParameters: true, properties: [Make.row("row", "Int32", "Which. Required.")], source: Make.source(40))
        let operation = operation(page)
        #expect(operation?.kind == .function)
        #expect(operation?.parameters.map(\.name) == ["row"])
        #expect(operation?.parameters.first?.isRequired == true)
        #expect(operation?.requestBody == nil)
    }

    @Test func bodyAndResponse() {
        var page = Make.operation("POST", "/users", file: "user-post")
        page.operation?.body = BodyFacts(
            type: Make.reference("user"),
            properties: [Make.row("name", "String", "The name. Required."), Make.row("manager", "user")],
            source: Make.source(40))
        page.operation?.response = ResponseFacts(statuses: [201], type: Make.reference("user"), source: Make.source(50))
        let operation = operation(page, Make.page("user", [Make.type("user", properties: [Make.row("id")])]))
        #expect(operation?.kind == .create)
        #expect(operation?.requestBody?.type == "microsoft.graph.user")
        #expect(operation?.requestBody?.properties.map(\.isRequiredOnCreate) == [true, false])
        #expect(operation?.requestBody?.properties.map(\.type) == ["Edm.String", "microsoft.graph.user"])
        #expect(operation?.response?.status == [201])
        #expect(operation?.response?.type == "microsoft.graph.user")
    }

    @Test func noBodyNoResponse() {
        var page = Make.operation("DELETE", "/users/{id}")
        page.operation?.body.isNone = true
        page.operation?.response = ResponseFacts()
        #expect(operation(page)?.requestBody == nil)
        #expect(operation(page)?.response == nil)
        #expect(operation(Make.operation("PUT", "/x/$value"))?.requestBody?.type == "Edm.Stream")
    }

    @Test func otherFacts() {
        var page = Make.operation("GET", "/x", title: "Get x")
        page.serviceArea = "mail"
        page.operation?.deprecation = "Use y."
        let operation = operation(page)
        #expect(operation?.title == "Get x")
        #expect(operation?.summary == "Does it.")
        #expect(operation?.serviceArea == "mail")
        #expect(operation?.isDeprecated == true)
        #expect(operation?.deprecation == "Use y.")
        #expect(operation?.source == Place(page: "api-reference/v1.0/api/x-get.md", line: 30))
    }

    @Test func samplesAndEllipsesInPaths() {
        var page = Make.operation("GET", "/x/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793")
        page.operation?.requests.append(RequestLine(method: "GET", path: "/x/.../y", raw: "", source: Make.source(31)))
        let model = Make.build(page)
        #expect(model.operations.map(\.path) == ["/x/{id}"])
        #expect(model.operations.first?.parameters.map(\.name) == ["id"])
        // "And so on" is no mistake.
        #expect(model.codes == ["operation.path"])
    }

    @Test func twoPagesOnOneThing() {
        let model = Make.build(Make.operation("GET", "/x", file: "a-get"), Make.operation("GET", "/x", file: "b-get"))
        #expect(model.operations.count == 2)
        #expect(model.codes == ["operation.duplicate"])
    }

    @Test func aQueryOfTheRequestLineIsOneWithItsRow() {
        var page = Make.operation("GET", "/me/calendarView")
        page.operation?.requests[0].query = "Start={start}&$top=5"
        page.operation?.queryParameters = [
            Make.row("$top", "Int32", "At most so many."), Make.row("start", "DateTimeOffset", "When it starts."),
            Make.row("$TOP", "String", "Once more."),
        ]
        let parameters = operation(page)?.parameters ?? []
        #expect(parameters.map(\.name) == ["$top", "start", "$TOP"])
        #expect(parameters.map(\.isRequired) == [false, true, false])
    }
}
