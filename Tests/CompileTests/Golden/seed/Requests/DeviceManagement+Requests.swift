
import Foundation
import GraphRuntime

extension Paths {
    public struct DeviceManagement: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement {
    public struct DeviceConfigurations: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations {
    public struct Item: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item {
    public struct GroupAssignments: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.GroupAssignments {
    public struct Item: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.GroupAssignments.Item {
    public struct DeviceConfiguration: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item {
    public struct WindowsDomainJoinConfiguration: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.WindowsDomainJoinConfiguration {
    public struct NetworkAccessConfigurations: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.WindowsDomainJoinConfiguration.NetworkAccessConfigurations {
    public struct Item: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension GraphRuntime.GraphClient {
    @export(implementation) @_optimize(none)
    public var deviceManagement: Paths.DeviceManagement { root.segment("deviceManagement") }
}

extension Paths.DeviceManagement {
    @export(implementation) @_optimize(none)
    public var deviceConfigurations: Paths.DeviceManagement.DeviceConfigurations { segment("deviceConfigurations") }
}

extension Paths.DeviceManagement.DeviceConfigurations {
    @export(implementation) @_optimize(none)
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.Item { self.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item {
    @export(implementation) @_optimize(none)
    public var groupAssignments: Paths.DeviceManagement.DeviceConfigurations.Item.GroupAssignments { segment("groupAssignments") }
    @export(implementation) @_optimize(none)
    public var windowsDomainJoinConfiguration: Paths.DeviceManagement.DeviceConfigurations.Item.WindowsDomainJoinConfiguration { segment("microsoft.graph.windowsDomainJoinConfiguration") }
    @export(implementation) @_optimize(none)
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        request(.patch, "windowsIdentityProtectionConfiguration.update", schema: GraphModule.schema, body: change)
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.GroupAssignments {
    @export(implementation) @_optimize(none)
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.Item.GroupAssignments.Item { self.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.GroupAssignments.Item {
    @export(implementation) @_optimize(none)
    public var deviceConfiguration: Paths.DeviceManagement.DeviceConfigurations.Item.GroupAssignments.Item.DeviceConfiguration { segment("deviceConfiguration") }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.GroupAssignments.Item.DeviceConfiguration {
    @export(implementation) @_optimize(none)
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        request(.patch, "windowsIdentityProtectionConfiguration.update", schema: GraphModule.schema, body: change)
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.WindowsDomainJoinConfiguration {
    @export(implementation) @_optimize(none)
    public var networkAccessConfigurations: Paths.DeviceManagement.DeviceConfigurations.Item.WindowsDomainJoinConfiguration.NetworkAccessConfigurations { segment("networkAccessConfigurations") }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.WindowsDomainJoinConfiguration.NetworkAccessConfigurations {
    @export(implementation) @_optimize(none)
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.Item.WindowsDomainJoinConfiguration.NetworkAccessConfigurations.Item { self.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.Item.WindowsDomainJoinConfiguration.NetworkAccessConfigurations.Item {
    @export(implementation) @_optimize(none)
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        request(.patch, "windowsIdentityProtectionConfiguration.update", schema: GraphModule.schema, body: change)
    }
}

