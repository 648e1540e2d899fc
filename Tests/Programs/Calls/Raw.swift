import Foundation
import GraphRuntime
import ProgramGraph

// What the library has no method for; each has its row, with the cause, in untyped.tsv. It takes an address that is put
// together by hand, and the caller says what comes back.

extension GraphPath {
    /// The address with segments behind it.
    func at(_ names: StaticString...) -> GraphLocation { names.reduce(_location) { $0.segment($1) } }
}

extension GraphLocation {
    /// A page of models.
    func pages<Model: GraphModel>(of type: Model.Type) -> GraphCollectionRequest<Model> {
        collectionRequest(.get, "raw.list", GraphModule.self)
    }

    /// A model.
    func get<Model: GraphModel>(_ type: Model.Type) -> GraphRequest<Model> {
        modelRequest(.get, "raw.get", GraphModule.self)
    }

    /// A body, and nothing typed back.
    func send(_ method: GraphMethod, _ body: some GraphRequestBody) -> GraphRequest<GraphMedia> {
        request(method, "raw.send", GraphModule.self, body: body)
    }
}

private let bytes = GraphMedia(Data("a".utf8))

/// Mail.
func rawMail() {
    raw(graph.me.messages.at("delta").pages(of: Message.self).select("id", "subject"))
    let outer = graph.me.messages["message"].attachments["attachment"]
    let inner: GraphLocation = outer.at("microsoft.graph.itemattachment", "item", "attachments").key("inner")
    raw(inner.get(Attachment.self))
    var mail = draft()
    mail.body = nil
    raw(graph.me.at("microsoft.graph.sendmail").send(.post, ["message": mail.graphValue] as GraphObject))
}

/// Chats and presence.
func rawChats() {
    let chats = graph.me.at("chats").pages(of: Chat.self)
    raw(chats.expand("members").top(50))
    raw(chats.expand("lastMessagePreview").top(50))
    raw(chats.top(20).expand("members", "lastMessagePreview").orderBy("lastMessagePreview/createdDateTime desc"))
    let busy: GraphObject = ["activity": "InACall", "availability": "Busy", "expirationDuration": "PT1H"]
    var session = busy
    session["sessionId"] = "s"
    raw(graph.me.at("presence", "setPresence").send(.post, session))
    raw(graph.users["user"].at("presence", "setUserPreferredPresence").send(.post, busy))
}

/// Files.
func rawFiles() {
    let settings: GraphLocation = graph.me.drive.special["approot"].at().pathKey("path")
    raw(settings.at("content").send(.put, bytes))
    raw(graph.shares["share"].at("root").get(DriveItem.self))
}

/// Sites.
func rawSites() {
    let drive: GraphLocation = graph.sites["site"].at("drives").key("drive")
    let file: GraphLocation = drive.at("root").pathKey("path")
    raw(file.at("content").send(.put, bytes))
}

/// Apps and policies.
func rawIntune() {
    let app = graph.deviceAppManagement.mobileApps["app"]
    let link: GraphObject = [
        "@odata.id": "https://graph.microsoft.com/v1.0/deviceAppManagement/mobileAppCategories/category"
    ]
    raw(app.categories.at("$ref").send(.post, link))
    raw(
        app.categories["category"].at("$ref").request(.delete, "raw.delete", GraphModule.self)
            as GraphRequest<GraphNoContent>)
    raw(app.at("installSummary").request(.get, "raw.get", GraphModule.self) as GraphRequest<GraphMedia>)
    raw(
        graph.deviceManagement.at("configurationPolicies").request(.get, "raw.list", GraphModule.self)
            as GraphRequest<GraphMedia>)
}

/// Many requests at once.
func rawDirectory() {
    let one: GraphValue = ["id": "1", "method": "POST", "url": "/me/events", "body": ["subject": "Lunch"]]
    let many: GraphObject = ["requests": [one]]
    raw(graph.root.at("$batch").send(.post, many))
}
