import Foundation
import GraphRuntime
import ProgramGraph

/// A new folder that takes another name when there is one of its own.
private func folder() -> DriveItem {
    make(DriveItem()) {
        $0.name = "New"
        $0.folder = Folder()
        $0.conflictBehavior = "rename"
    }
}

/// A large file to come.
private func upload() -> DriveItemUploadableProperties {
    make(DriveItemUploadableProperties()) {
        $0.name = "film"
        $0.conflictBehavior = "replace"
    }
}

private let bytes = GraphMedia(Data("a".utf8))

/// Files by their paths.
func filesByPath() {
    let root = graph.me.drive.root
    let item = root.item(atPath: "path")
    call(graph.me.drive.get())
    call(root.search(q: "words"))
    call(root.search(q: "words").top(20).select("id", "name", "webUrl"))
    call(item.get())
    call(item.delete())
    call(item.children.list().top(1000))
    call(item.children.create(folder()))
    call(item.content())
    call(item.setContent(bytes))
    partlyTyped(item.setContent(bytes).query("@microsoft.graph.conflictBehavior", "rename"))
    call(item.createUploadSession(item: upload()))
    call(item.workbook.worksheets["sheet"].range(address: "address"))
    call(graph.me.drive.special["approot"].get())
    call(graph.me.drive.special["photos"].get().expand("children($select=id,name,size,photo)"))
    call(
        graph.drives["drive"].root.item(atPath: "path").get().expand("listItem($select=fields,id)").select(
            "id", "name", "webUrl"))
    call(graph.groups["group"].drive.root.item(atPath: "path").content())
}

/// Files by their identifiers.
func files() {
    let root = graph.me.drive.root
    call(root.get())
    call(root.children.list())
    call(root.children.list().top(200).orderBy("name"))
    call(root.children.list().expand("thumbnails").top(200))
    call(root.children.create(folder()))
    call(root.delta())
    partlyTyped(
        root.delta().select("id", "name", "size", "deleted", "parentReference", "eTag").top(200).query(
            "token", "latest"))
    call(graph.me.drive.items["item"].workbook.worksheets["sheet"].usedRange())
    let item = graph.me.drive.items["item"]
    call(item.get())
    call(item.get().select("name", "size", "file"))
    call(item.content())
    partlyTyped(item.content().query("format", "html"))
    call(item.setContent(bytes))
    call(
        item.children.list().select("id", "name", "size", "folder", "file", "lastModifiedDateTime", "eTag").top(200))
    call(item.children.list().expand("thumbnails").top(200))
    call(item.children.create(folder()))
    call(item.update(make(DriveItem.Update()) { $0.name = .set("Other") }))
    call(
        item.update(
            make(DriveItem.Update()) {
                $0.parentReference = .set(make(ItemReference()) { $0.id = "parent" })
                $0.conflictBehavior = .set("rename")
            }))
    call(item.delete())
    call(item.thumbnails.list())
    call(item.thumbnails["0"]["medium"].content())
    call(item.createLink(type: "view", scope: "anonymous"))
    call(item.item(atPath: "name").setContent(bytes))
    call(item.item(atPath: "name").createUploadSession(item: upload()))
    let shared = graph.drives["drive"].items["item"]
    call(shared.get().select("name", "size", "file"))
    call(shared.children.list())
    call(shared.content())
    call(shared.item(atPath: "name").setContent(bytes))
}
