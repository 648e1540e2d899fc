import GraphRuntime
import ProgramGraph

/// A recipient by address.
func recipient(_ address: String) -> Recipient {
    make(Recipient()) { $0.emailAddress = make(EmailAddress()) { $0.address = address } }
}

/// A text.
func text(_ content: String) -> ItemBody {
    make(ItemBody()) {
        $0.contentType = .text
        $0.content = content
    }
}

/// A draft to one person.
func draft() -> Message {
    make(Message()) {
        $0.subject = "Order"
        $0.body = text("Two copies.")
        $0.toRecipients = [recipient("a@b.example")]
    }
}

private let messages = graph.me.messages
private let newest = "receivedDateTime desc"
private let month = "receivedDateTime ge 2024-01-01T00:00:00Z and receivedDateTime lt 2024-02-01T00:00:00Z"

/// Mail: read.
func readMail() {
    call(
        messages.list().top(20).select("id", "subject", "from", "receivedDateTime", "bodyPreview", "isRead").orderBy(
            newest))
    call(messages.list().top(30).orderBy(\.receivedDateTime, descending: true))
    call(messages.list().filter("flag/flagStatus eq 'flagged'").select("id", "subject", "webLink"))
    call(
        messages.list().filter("conversationId eq \("c")").top(20)
            .select("subject", "from", "uniqueBody", "isDraft"))
    call(messages.list().search("invoice").select("id", "subject").top(20))
    call(messages["message"].get())
    call(messages["message"].get().select("id", "body"))
    call(messages["message"].get().select("id", "parentFolderId", "internetMessageId"))
    call(messages["message"].get().select("categories"))
    call(messages["message"].attachments.list())
    call(messages["message"].attachments["attachment"].get())
    call(messages["message"].attachments["attachment"].get().expand("microsoft.graph.itemattachment/item"))
    call(messages["message"].attachments["attachment"].content())
    call(graph.me.mailFolders.listMailFolders().select("id", "displayName").top(100))
    call(graph.me.mailFolders.list().select("id", "displayName"))
    call(graph.me.mailFolders["inbox"].get().select("id", "displayName"))
    call(graph.me.mailFolders["inbox"].get().select("unreadItemCount"))
    call(graph.me.mailFolders["folder"].childFolders.list().select("id", "displayName").top(50))
    call(graph.me.mailFolders["inbox"].messages.list().select("receivedDateTime").top(1))
    let folder = graph.me.mailFolders["folder"].messages
    call(folder.list().select("id", "subject").top(50).orderBy(newest).skip(50))
    call(folder.list().select("id").filter(month).top(500).orderBy(newest))
    call(folder.list().select("id").filter("internetMessageId eq \("<a@b.example>")").top(2))
    call(folder.list().select("id", "subject").search("invoice").top(20))
    call(folder.delta().select("id").top(1))
    call(
        graph.me.mailFolders["inbox"].messages.delta()
            .select("id", "subject", "from", "receivedDateTime", "parentFolderId").top(50))
}

/// Mail: write.
func writeMail() {
    call(messages["message"].update(make(Message.Update()) { $0.isRead = .set(true) }))
    call(
        messages["message"].update(
            make(Message.Update()) { $0.flag = .set(make(FollowupFlag()) { $0.flagStatus = .flagged }) }))
    call(messages["message"].update(make(Message.Update()) { $0.categories = .set([]) }))
    call(messages["message"].update(make(Message.Update()) { $0.body = .set(text("Better.")) }))
    call(messages["message"].delete())
    call(messages.create(draft()))
    call(messages["message"].createReply())
    call(messages["message"].createReplyAll())
    call(messages["message"].reply(comment: "Yes."))
    call(messages["message"].replyAll(comment: "Yes."))
    call(messages["message"].send())
    call(messages["message"].move(destinationId: "archive"))
    call(graph.me.sendMail(message: draft()))
    call(
        graph.me.sendMail(
            message: make(draft()) { $0.ccRecipients = [recipient("c@d.example")] }, saveToSentItems: true))
    call(graph.users["user"].sendMail(message: draft(), saveToSentItems: true))
    call(graph.me.mailFolders["drafts"].messages.create(draft()))
}

/// Mail of others.
func sharedMail() {
    let user = graph.users["user"]
    call(
        user.messages.list().select("id", "subject", "from", "receivedDateTime", "hasAttachments")
            .orderBy(newest).top(50))
    call(user.messages.list().search("to:a@b.example").select("body", "receivedDateTime"))
    call(user.messages["message"].get().select("body"))
    call(user.messages["message"].attachments.list())
    call(user.messages["message"].move(destinationId: "done"))
    call(user.mailFolders.list().filter("displayName eq \("Done")"))
    call(user.mailFolders.create(make(MailFolder()) { $0.displayName = "Done" }))
    let year = make(MailFolder()) { $0.displayName = "2024" }
    call(user.mailFolders["folder"].childFolders.create(year))
    call(
        user.mailFolders["inbox"].messages.list().filter("isRead eq \(false)").select("id", "subject", "from", "body"))
    call(
        user.mailFolders["inbox"].messages.list().select("id", "internetMessageId", "hasAttachments")
            .orderBy(newest).top(50))
}
