// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

public enum Paths {
    public struct DeviceManagement: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
    public struct DeviceConfigurations: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }

        public struct Item: GraphRuntime.GraphPath {
            public let location: GraphRuntime.GraphLocation
            public init(location: GraphRuntime.GraphLocation) { self.location = location }
        }
        public struct DomainJoin: GraphRuntime.GraphPath {
            public let location: GraphRuntime.GraphLocation
            public init(location: GraphRuntime.GraphLocation) { self.location = location }
        }
    }
    public struct Drive: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
    public struct DriveItem: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension GraphRuntime.GraphClient {
    @export(implementation) @_optimize(none)
    public var deviceManagement: Paths.DeviceManagement { path("deviceManagement") }
    @export(implementation) @_optimize(none)
    public var drive: Paths.Drive { path("drive") }
}
extension Paths.DeviceManagement {
    @export(implementation) @_optimize(none)
    public var deviceConfigurations: Paths.DeviceConfigurations {
        segment("deviceConfigurations")
    }
}
extension Paths.DeviceConfigurations {
    @export(implementation) @_optimize(none)
    public subscript(_ deviceConfigurationId: Swift.String) -> Paths.DeviceConfigurations.Item {
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
        modelRequest(
            .post, "windowsIdentityProtectionConfiguration.create", schema: Sample.schema,
            body: GraphRuntime.GraphModelBody(value))
    }
    @export(implementation) @_optimize(none)
    public func count() -> GraphRuntime.GraphRequest<GraphRuntime.GraphScalar<Swift.Int>> {
        request(.get, "deviceConfiguration.count", schema: Sample.schema, segment: "$count")
    }
}
extension Paths.DeviceConfigurations.Item {
    @export(implementation) @_optimize(none)
    public var windowsDomainJoinConfiguration: Paths.DeviceConfigurations.DomainJoin {
        segment("microsoft.graph.windowsDomainJoinConfiguration")
    }
    @export(implementation) @_optimize(none)
    public func get() -> GraphRuntime.GraphRequest<DeviceConfiguration> {
        modelRequest(.get, "deviceConfiguration.get", schema: Sample.schema)
    }
    @export(implementation) @_optimize(none)
    public func get<Model: DeviceConfigurationProtocol>(as type: Model.Type) -> GraphRuntime.GraphRequest<Model> {
        modelRequest(.get, "deviceConfiguration.get", schema: Sample.schema)
    }
    @export(implementation) @_optimize(none)
    public func update(
        _ change: WindowsIdentityProtectionConfiguration.Update
    ) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        modelRequest(.patch, "windowsIdentityProtectionConfiguration.update", schema: Sample.schema, body: change)
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
            body: GraphRuntime.GraphParameters([("assignments", assignments), ("comment", comment)]))
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
extension Paths.DeviceConfigurations.DomainJoin {
    @export(implementation) @_optimize(none)
    public var networkAccessConfigurations: Paths.DeviceConfigurations {
        segment("networkAccessConfigurations")
    }
}
extension Paths.Drive {
    @export(implementation) @_optimize(none)
    public var root: Paths.DriveItem { segment("root") }
}
extension Paths.DriveItem {
    @export(implementation) @_optimize(none)
    public func path(_ relativePath: Swift.String) -> Paths.DriveItem { pathKey(relativePath) }
    @export(implementation) @_optimize(none)
    public func get() -> GraphRuntime.GraphRequest<Entity> {
        modelRequest(.get, "driveItem.get", schema: Sample.schema)
    }
}
