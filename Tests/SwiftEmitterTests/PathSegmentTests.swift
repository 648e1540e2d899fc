import Testing

@testable import SwiftEmitter

@Suite struct PathSegmentTests {
    @Test(arguments: [
        ("/users/{id}", ["users", "{}"]), ("/users/{id | userPrincipalName}/messages", ["users", "{}", "messages"]),
        ("/a/{id}/microsoft.graph.b/{id}", ["a", "{}", "microsoft.graph.b", "{}"]),
        ("/users('{id}')/x", ["users({})", "x"]), ("/apps(appId='{appId}')/owners", ["apps(appid)", "owners"]),
        ("/r/range(address='<address>')/clear", ["r", "range(address)", "clear"]),
        ("/d/root:/{item-path}:/content", ["d", "root", ":/{}:", "content"]),
        ("/d/items/{id}:/{path and filename}:/content", ["d", "items", "{}", ":/{}:", "content"]),
        ("/d/root:/{item-path}", ["d", "root", ":/{}:"]),
        ("/r/Image(width=0,height=0,fittingMode='fit')", ["r", "image(fittingmode,height,width)"]),
        ("/f(a='x,y',b={b})", ["f(a,b)"]), ("/f()", ["f()"]), ("//a//b/", ["a", "b"]), ("/", []),
        ("/teams/(team-id)/channels", ["teams", "{}", "channels"]), ("/x/{a/b}", ["x", "{}"]),
        ("/x/<a/b>/y", ["x", "{}", "y"]),
        ("/me/x/$ref", ["me", "x", "$ref"]), ("/bitlocker/'{keyId}'", ["bitlocker", "{}"]), ("/x/{}", ["x", "{}"]),
    ])
    func aPathIsSplit(path: String, identities: [String]) {
        #expect(PathSegment.segments(of: path).map(\.identity) == identities)
    }

    @Test func argumentsKeepNamesAndValues() {
        let segments = PathSegment.segments(of: "/x/reminderView(startDateTime=start-value, endDateTime='{end}')")
        #expect(
            segments.last
                == .call(
                    word: "reminderView",
                    arguments: [
                        .init(name: "startDateTime", value: "start-value"),
                        .init(name: "endDateTime", value: "'{end}'"),
                    ]))
    }
}
