
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
    public struct DeviceConfigurationsItem: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem {
    public struct GroupAssignments: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments {
    public struct GroupAssignmentsItem: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem {
    public struct DeviceConfiguration: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem {
    public struct WindowsDomainJoinConfiguration: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration {
    public struct NetworkAccessConfigurations: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations {
    public struct NetworkAccessConfigurationsItem: GraphRuntime.GraphPath {
        public let location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { self.location = location }
    }
}

extension GraphRuntime.GraphClient {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceManagement: Paths.DeviceManagement { root.segment("deviceManagement") }
}

extension Paths.DeviceManagement {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceConfigurations: Paths.DeviceManagement.DeviceConfigurations { segment("deviceConfigurations") }
}

extension Paths.DeviceManagement.DeviceConfigurations {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem { self.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var groupAssignments: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments { segment("groupAssignments") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var windowsDomainJoinConfiguration: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration { segment("microsoft.graph.windowsDomainJoinConfiguration") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        modelRequest(.patch, "windowsIdentityProtectionConfiguration.update", GraphModule.self, change: change)
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem { self.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceConfiguration: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem.DeviceConfiguration { segment("deviceConfiguration") }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem.DeviceConfiguration {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        modelRequest(.patch, "windowsIdentityProtectionConfiguration.update", GraphModule.self, change: change)
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var networkAccessConfigurations: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations { segment("networkAccessConfigurations") }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations.NetworkAccessConfigurationsItem { self.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations.NetworkAccessConfigurationsItem {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphRequest<WindowsIdentityProtectionConfiguration> {
        modelRequest(.patch, "windowsIdentityProtectionConfiguration.update", GraphModule.self, change: change)
    }
}

