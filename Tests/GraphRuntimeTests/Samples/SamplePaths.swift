// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

public enum Paths {
    public enum DeviceManagement {}
    public enum DeviceConfigurations {
        public enum Item {}
        public enum DomainJoin {}
    }
    public enum Drive {}
    public enum DriveItem {}
}

extension GraphRuntime.GraphClient {
    @export(implementation) @_optimize(none)
    public var deviceManagement: GraphRuntime.GraphPath<Paths.DeviceManagement> { path("deviceManagement") }
    @export(implementation) @_optimize(none)
    public var drive: GraphRuntime.GraphPath<Paths.Drive> { path("drive") }
}
extension GraphRuntime.GraphPath where Node == Paths.DeviceManagement {
    @export(implementation) @_optimize(none)
    public var deviceConfigurations: GraphRuntime.GraphPath<Paths.DeviceConfigurations> {
        segment("deviceConfigurations")
    }
}
extension GraphRuntime.GraphPath where Node == Paths.DeviceConfigurations {
    @export(implementation) @_optimize(none)
    public subscript(_ deviceConfigurationId: Swift.String) -> GraphRuntime.GraphPath<Paths.DeviceConfigurations.Item> {
        key(deviceConfigurationId)
    }
    @export(implementation) @_optimize(none)
    public func list() -> GraphRuntime.GraphCollectionRequest<DeviceConfiguration> {
        collectionRequest("deviceConfiguration.list", schema: Sample.schema)
    }
    @export(implementation) @_optimize(none)
    public func create(
        _ value: WindowsIdentityProtectionConfiguration
    ) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        request(.post, "windowsIdentityProtectionConfiguration.create", schema: Sample.schema, body: value)
    }
    @export(implementation) @_optimize(none)
    public func count() -> GraphRuntime.GraphRequest<GraphRuntime.GraphScalar<Swift.Int>> {
        request(.get, "deviceConfiguration.count", schema: Sample.schema, segment: "$count")
    }
}
extension GraphRuntime.GraphPath where Node == Paths.DeviceConfigurations.Item {
    @export(implementation) @_optimize(none)
    public var windowsDomainJoinConfiguration: GraphRuntime.GraphPath<Paths.DeviceConfigurations.DomainJoin> {
        segment("microsoft.graph.windowsDomainJoinConfiguration")
    }
    @export(implementation) @_optimize(none)
    public func get() -> GraphRuntime.GraphRequest<DeviceConfiguration> {
        request(.get, "deviceConfiguration.get", schema: Sample.schema)
    }
    @export(implementation) @_optimize(none)
    public func get<Model: DeviceConfigurationProtocol>(as type: Model.Type) -> GraphRuntime.GraphRequest<Model> {
        request(.get, "deviceConfiguration.get", schema: Sample.schema)
    }
    @export(implementation) @_optimize(none)
    public func update(
        _ change: WindowsIdentityProtectionConfiguration.Update
    ) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        request(.patch, "windowsIdentityProtectionConfiguration.update", schema: Sample.schema, body: change)
    }
    @export(implementation) @_optimize(none)
    public func delete() -> GraphRuntime.GraphRequest<GraphRuntime.GraphNoContent> {
        request(.delete, "deviceConfiguration.delete", schema: Sample.schema)
    }
    @export(implementation) @_optimize(none)
    public func assign(
        assignments: [DeviceConfigurationAssignment]? = nil, comment: Swift.String? = nil
    ) -> GraphRuntime.GraphCollectionRequest<DeviceConfigurationAssignment> {
        collectionRequest(
            "deviceConfiguration.assign", schema: Sample.schema, method: .post, segment: "assign",
            body: .init([("assignments", assignments), ("comment", comment)]))
    }
    @export(implementation) @_optimize(none)
    public func reminderView(
        startDateTime: Swift.String, until: GraphRuntime.GraphDateTime? = nil, usage: ConfigurationUsage? = nil,
        top: Swift.Int32? = nil
    ) -> GraphRuntime.GraphCollectionRequest<Entity> {
        collectionRequest(
            "deviceConfiguration.reminderView", schema: Sample.schema, segment: "reminderView",
            arguments: .init([("startDateTime", startDateTime), ("until", until), ("usage", usage), ("top", top)]))
    }
    @export(implementation) @_optimize(none)
    public func names() -> GraphRuntime.GraphRequest<GraphRuntime.GraphScalarCollection<Swift.String>> {
        request(.get, "deviceConfiguration.names", schema: Sample.schema, segment: "names", arguments: .init([]))
    }
    @export(implementation) @_optimize(none)
    public func picture() -> GraphRuntime.GraphRequest<GraphRuntime.GraphMedia> {
        request(.get, "deviceConfiguration.picture", schema: Sample.schema, segment: "photo/$value")
    }
    @export(implementation) @_optimize(none)
    public func setPicture(_ media: GraphRuntime.GraphMedia) -> GraphRuntime.GraphRequest<GraphRuntime.GraphNoContent> {
        request(.put, "deviceConfiguration.setPicture", schema: Sample.schema, segment: "photo/$value", body: media)
    }
}
extension GraphRuntime.GraphPath where Node == Paths.DeviceConfigurations.DomainJoin {
    @export(implementation) @_optimize(none)
    public var networkAccessConfigurations: GraphRuntime.GraphPath<Paths.DeviceConfigurations> {
        segment("networkAccessConfigurations")
    }
}
extension GraphRuntime.GraphPath where Node == Paths.Drive {
    @export(implementation) @_optimize(none)
    public var root: GraphRuntime.GraphPath<Paths.DriveItem> { segment("root") }
}
extension GraphRuntime.GraphPath where Node == Paths.DriveItem {
    @export(implementation) @_optimize(none)
    public func path(_ relativePath: Swift.String) -> GraphRuntime.GraphPath<Paths.DriveItem> { pathKey(relativePath) }
    @export(implementation) @_optimize(none)
    public func get() -> GraphRuntime.GraphRequest<Entity> { request(.get, "driveItem.get", schema: Sample.schema) }
}
