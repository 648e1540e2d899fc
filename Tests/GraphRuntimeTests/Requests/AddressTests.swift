import Foundation
import GraphRuntime
import Testing

@Suite struct AddressTests {
    private let graph = GraphClient(
        version: .beta, credential: StaticTokenCredential("t"), transport: ReplayTransport([]))
    private let root = "https://graph.microsoft.com/beta"

    private static let keys: [(String, String)] = [
        ("b2e64303-4303-b2e6-0343-e6b20343e6b2", "/b2e64303-4303-b2e6-0343-e6b20343e6b2"), ("a/b", "/a%2Fb"),
        ("a?b", "/a%3Fb"), ("a#b", "/a%23b"),
        ("a%b", "/a%25b"), ("a%2Fb", "/a%252Fb"), ("a'b", "/a%27b"), ("a\"b", "/a%22b"), ("a b", "/a%20b"),
        ("a+b=", "/a%2Bb%3D"),
        ("é", "/%C3%A9"), ("日本", "/%E6%97%A5%E6%9C%AC"), ("😀", "/%F0%9F%98%80"),
        ("a!b,c;d:e@f", "/a%21b%2Cc%3Bd%3Ae%40f"), ("a(b)", "/a%28b%29"),
        ("~a.b_c-d", "/~a.b_c-d"), ("a$b", "/a%24b"), ("$x@y.com", "('%24x%40y.com')"), ("$it's", "('%24it%27%27s')"),
        ("$value", "('%24value')"),
        ("..", "('..')"), (".", "('.')"), ("", "('')"), ("...", "/..."), ("\\", "/%5C"), ("a\nb", "/a%0Ab"),
        ("\0", "/%00"), ("a;b", "/a%3Bb"),
        ("../users", "/..%2Fusers"), ("microsoft.graph.x", "/microsoft.graph.x"), ("{id}", "/%7Bid%7D"),
    ]

    @Test(arguments: keys)
    func identifiersCannotBreakOut(_ key: String, _ segment: String) {
        let request = graph.deviceManagement.deviceConfigurations[key].get()
        let address = "\(root)/deviceManagement/deviceConfigurations\(segment)"
        #expect(request.url.absoluteString == address)
        let nested = graph.deviceManagement.deviceConfigurations[key].windowsDomainJoinConfiguration
            .networkAccessConfigurations[key].delete()
        #expect(
            nested.url.absoluteString
                == "\(address)/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations\(segment)")
    }

    private static let keyValues: [((any GraphValueConvertible)?, String)] = [
        ("O'Neil", "('O%27%27Neil')"), (5, "(5)"), (true, "(true)"),
        (UUID(uuidString: "B2E64303-4303-B2E6-0343-E6B20343E6B2"), "(b2e64303-4303-b2e6-0343-e6b20343e6b2)"),
        ("a/b'c d", "('a%2Fb%27%27c%20d')"), ("'", "('%27%27')"),
        ("') or ('1'='1", "('%27%27%29%20or%20%28%27%271%27%27%3D%27%271')"),
    ]

    @Test(arguments: keyValues.indices)
    func keysInParentheses(_ index: Int) throws {
        let (value, text) = Self.keyValues[index]
        let path: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem = graph.deviceManagement
            .deviceConfigurations
            ._location.parenthesisKey(try #require(value))
        #expect(path.get().url.absoluteString == "\(root)/deviceManagement/deviceConfigurations\(text)")
    }

    @Test func alternateKeys() {
        let path: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem = graph.deviceManagement
            .deviceConfigurations
            ._location.parenthesisKey(GraphArguments([("appId", "x'y"), ("none", nil as String?), ("n", 5)]))
        #expect(path.get().url.absoluteString == "\(root)/deviceManagement/deviceConfigurations(appId='x%27%27y',n=5)")
    }

    private static let knownPaths: [(String, String)] = [
        ("a/b.txt", "/a/b.txt"), ("/a/b/", "/a/b"), ("my files/50% #1?.txt", "/my%20files/50%25%20%231%3F.txt"),
        ("a:b", "/a%3Ab"),
        ("../secret", "/%252E%252E/secret"), ("é", "/%C3%A9"), ("", "/"),
    ]

    @Test(arguments: knownPaths)
    func drivePaths(_ path: String, _ text: String) {
        #expect(graph.drive.root.item(atPath: path).get().url.absoluteString == "\(root)/drive/root:\(text)")
    }

    @Test func functionArguments() throws {
        let item = graph.deviceManagement.deviceConfigurations["id"]
        let address = "\(root)/deviceManagement/deviceConfigurations/id/reminderView"
        #expect(
            item.reminderView(startDateTime: "2017-06-05T10:00:00").url.absoluteString
                == "\(address)(startDateTime='2017-06-05T10%3A00%3A00')")
        let until = try #require(GraphDateTime("2020-01-01T00:00:00+01:00"))
        #expect(
            item.reminderView(startDateTime: "O'Neil & co/é", until: until, usage: .required, top: 5).url.absoluteString
                == "\(address)(startDateTime='O%27%27Neil%20%26%20co%2F%C3%A9',until=2020-01-01T00%3A00%3A00%2B01%3A00,usage='required',top=5)"
        )
        #expect(item.names().url.absoluteString == "\(root)/deviceManagement/deviceConfigurations/id/names()")
        #expect(
            item.photo.content().url.absoluteString == "\(root)/deviceManagement/deviceConfigurations/id/photo/$value")
    }
}
