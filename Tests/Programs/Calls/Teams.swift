import GraphRuntime
import ProgramGraph

/// Something to say.
private func words() -> ChatMessage {
    make(ChatMessage()) { $0.body = text("Hello") }
}

private let day = "lastModifiedDateTime gt 2024-01-01T00:00:00Z and lastModifiedDateTime lt 2024-01-02T00:00:00Z"

/// Chats.
func chats() {
    call(graph.me.chats["chat"].messages.list().top(20))
    call(graph.me.chats["chat"].messages.list().filter(GraphFilter(raw: day)))
    call(graph.chats["chat"].messages.list().top(20))
    call(graph.chats["chat"].messages.create(words()))
    let member = make(AadUserConversationMember()) {
        $0.roles = ["owner"]
        $0.bind(\.user, to: "https://graph.microsoft.com/v1.0/users('user')")
    }
    call(
        graph.chats.create(
            make(Chat()) {
                $0.chatType = .oneOnOne
                $0.members = [ConversationMember(object: member.object)]
            }))
    call(graph.me.presence.get())
}

/// Teams and channels.
func teams() {
    call(graph.me.joinedTeams.list())
    call(graph.me.joinedTeams.list().select("id", "displayName", "description"))
    let team = graph.teams["team"]
    let channel = team.channels["channel"]
    call(team.get().select("id", "displayName", "description", "visibility", "webUrl", "isArchived"))
    call(team.channels.list())
    call(team.channels.list().select("id", "displayName", "description", "membershipType"))
    call(channel.get().select("id", "displayName", "membershipType", "webUrl"))
    call(channel.messages.list().top(15))
    call(channel.messages.create(words()))
    call(channel.messages["message"].replies.create(words()))
    call(channel.filesFolder.get())
    call(team.schedule.get())
}
