// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// In the shape of generated code, written by hand.
import Foundation
import GraphRuntime

public enum Paths {
    public struct DeviceManagement: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
    public struct DeviceConfigurations: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }

        public struct Item: GraphRuntime.GraphPath {
            public let _location: GraphRuntime.GraphLocation
            public init(location: GraphRuntime.GraphLocation) { _location = location }
        }
        public struct DomainJoin: GraphRuntime.GraphPath {
            public let _location: GraphRuntime.GraphLocation
            public init(location: GraphRuntime.GraphLocation) { _location = location }
        }
    }
    public struct Drive: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
    public struct DriveItem: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
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
        _location.segment("deviceConfigurations")
    }
}
extension Paths.DeviceConfigurations {
    @export(implementation) @_optimize(none)
    public subscript(_ deviceConfigurationId: Swift.String) -> Paths.DeviceConfigurations.Item {
        _location.key(deviceConfigurationId)
    }
    @export(implementation) @_optimize(none)
    public func list() -> GraphRuntime.GraphCollectionRequest<DeviceConfiguration> {
        _location.collectionRequest(.get, "deviceConfiguration.list", Sample.self)
    }
    @export(implementation) @_optimize(none)
    public func create(
        _ value: WindowsIdentityProtectionConfiguration
    ) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        _location.modelRequest(
            .post, "windowsIdentityProtectionConfiguration.create", Sample.self, model: value)
    }
    @export(implementation) @_optimize(none)
    public func count() -> GraphRuntime.GraphRequest<GraphRuntime.GraphScalar<Swift.Int>> {
        _location.request(.get, "deviceConfiguration.count", Sample.self, segment: "$count")
    }
}
extension Paths.DeviceConfigurations.Item {
    @export(implementation) @_optimize(none)
    public var windowsDomainJoinConfiguration: Paths.DeviceConfigurations.DomainJoin {
        _location.segment("microsoft.graph.windowsDomainJoinConfiguration")
    }
    @export(implementation) @_optimize(none)
    public func get() -> GraphRuntime.GraphRequest<DeviceConfiguration> {
        _location.modelRequest(.get, "deviceConfiguration.get", Sample.self)
    }
    @export(implementation) @_optimize(none)
    public func get<Model: DeviceConfigurationProtocol>(as type: Model.Type) -> GraphRuntime.GraphRequest<Model> {
        _location.modelRequest(.get, "deviceConfiguration.get", Sample.self)
    }
    @export(implementation) @_optimize(none)
    public func update(
        _ change: WindowsIdentityProtectionConfiguration.Update
    ) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        _location.modelRequest(.patch, "windowsIdentityProtectionConfiguration.update", Sample.self, change: change)
    }
    @export(implementation) @_optimize(none)
    public func delete() -> GraphRuntime.GraphRequest<GraphRuntime.GraphNoContent> {
        _location.request(.delete, "deviceConfiguration.delete", Sample.self)
    }
    @export(implementation) @_optimize(none)
    public func assign(
        assignments: [DeviceConfigurationAssignment]? = nil, comment: Swift.String? = nil
    ) -> GraphRuntime.GraphCollectionRequest<DeviceConfigurationAssignment> {
        _location.collectionRequest(
            .post, "deviceConfiguration.assign", Sample.self, segment: "assign",
            body: GraphRuntime.GraphParameters("assignments", assignments).and("comment", comment))
    }
    @export(implementation) @_optimize(none)
    public func reminderView(
        startDateTime: Swift.String, until: GraphRuntime.GraphDateTime? = nil, usage: ConfigurationUsage? = nil,
        top: Swift.Int32? = nil
    ) -> GraphRuntime.GraphCollectionRequest<Entity> {
        _location.collectionRequest(
            .get, "deviceConfiguration.reminderView", Sample.self, segment: "reminderView",
            arguments: GraphRuntime.GraphArguments("startDateTime", startDateTime).and("until", until).and(
                "usage", usage
            ).and("top", top))
    }
    @export(implementation) @_optimize(none)
    public func names() -> GraphRuntime.GraphRequest<GraphRuntime.GraphScalarCollection<Swift.String>> {
        _location.request(
            .get, "deviceConfiguration.names", Sample.self, segment: "names", arguments: GraphRuntime.GraphArguments())
    }
    @export(implementation) @_optimize(none)
    public func picture() -> GraphRuntime.GraphRequest<GraphRuntime.GraphMedia> {
        _location.request(.get, "deviceConfiguration.picture", Sample.self, segment: "photo/$value")
    }
    @export(implementation) @_optimize(none)
    public func setPicture(_ media: GraphRuntime.GraphMedia) -> GraphRuntime.GraphRequest<GraphRuntime.GraphNoContent> {
        _location.request(.put, "deviceConfiguration.setPicture", Sample.self, segment: "photo/$value", body: media)
    }
}
extension Paths.DeviceConfigurations.DomainJoin {
    @export(implementation) @_optimize(none)
    public var networkAccessConfigurations: Paths.DeviceConfigurations {
        _location.segment("networkAccessConfigurations")
    }
}
extension Paths.Drive {
    @export(implementation) @_optimize(none)
    public var root: Paths.DriveItem { _location.segment("root") }
}
extension Paths.DriveItem {
    @export(implementation) @_optimize(none)
    public func path(_ relativePath: Swift.String) -> Paths.DriveItem { _location.pathKey(relativePath) }
    @export(implementation) @_optimize(none)
    public func get() -> GraphRuntime.GraphRequest<Entity> {
        _location.modelRequest(.get, "driveItem.get", Sample.self)
    }
}
