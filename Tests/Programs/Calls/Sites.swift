import Foundation
import GraphRuntime
import ProgramGraph

/// Sites, lists, notes.
func sites() {
    let html = GraphMedia(Data("<html></html>".utf8), contentType: "text/html")
    call(graph.me.onenote.sections["section"].pages.create(html))
    call(graph.groups["group"].sites.root.get().select("id"))
    call(graph.sites.root.get().select("id", "displayName"))
    call(graph.sites["host"].item(atPath: "path").get())
    let site = graph.sites["site"]
    call(site.drive.get())
    call(site.drives.list().select("id", "name", "driveType"))
    call(site.drive.items["item"].children.list())
    call(site.lists["list"].items.list().expand("fields"))
    let fields = make(FieldValueSet()) {
        $0[member: "DeviceName"] = "Mac"
        $0[member: "Status"] = "new"
    }
    call(site.lists["list"].items.create(make(ListItem()) { $0.fields = fields }))
    call(
        graph.me.onenote.sections.list().select("id", "displayName").expand("parentNotebook($select=displayName)")
            .top(100))
    call(graph.me.onenote.resources["resource"].content())
}
