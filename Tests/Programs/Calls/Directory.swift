import GraphRuntime
import ProgramGraph

private let somebody: GraphReference = "https://graph.microsoft.com/v1.0/directoryObjects/member"

/// People.
func people() {
    call(graph.me.get())
    call(graph.me.get().select(\.id, \.displayName))
    call(graph.me.get().select("mail", "userPrincipalName"))
    call(graph.me.photo.content())
    call(graph.me.memberOf.list())
    call(graph.me.getMemberObjects(securityEnabledOnly: true))
    let password = make(PasswordProfile()) {
        $0.password = "secret"
        $0.forceChangePasswordNextSignIn = false
    }
    call(
        graph.users.create(
            make(User()) {
                $0.accountEnabled = true
                $0.displayName = "A"
                $0.mailNickname = "a"
                $0.userPrincipalName = "a@b.example"
                $0.passwordProfile = password
            }))
    call(graph.users["user"].get().select("id", "displayName", "mail", "userPrincipalName"))
    call(graph.users["user"].get().select("displayName"))
}

/// Groups and who is in them.
func groups() {
    call(graph.me.ownedObjects.list())
    call(graph.groups["group"].members.count())
    call(
        graph.groups.create(
            make(Group()) {
                $0.displayName = "G"
                $0.description = "Group"
                $0.mailEnabled = true
                $0.mailNickname = "g"
                $0.securityEnabled = true
                $0.groupTypes = ["Unified"]
            }))
    call(
        graph.groups.list().filter("securityEnabled eq \(true)")
            .select("id", "description", "displayName", "securityEnabled"))
    call(
        graph.groups.list().select("id", "displayName", "groupTypes").filter("securityEnabled eq \(true)")
            .orderBy("displayName").eventuallyConsistent())
    let group = graph.groups["group"]
    call(group.get().select("id", "displayName", "membershipRule"))
    call(group.members.list().select("id", "displayName", "userPrincipalName", "mail").eventuallyConsistent())
    call(group.members.addReference(to: somebody))
    call(group.members["member"].removeReference())
    call(
        group.update(
            make(Group.Update()) {
                $0.displayName = .set("G")
                $0.description = .set("Group")
                $0.membershipRule = .set("x")
            }))
    call(group.delete())
}
