
import Foundation
import GraphRuntime

extension Paths {
    public struct DeviceManagement: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
}

extension Paths.DeviceManagement {
    public struct DeviceConfigurations: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations {
    public struct DeviceConfigurationsItem: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem {
    public struct GroupAssignments: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments {
    public struct GroupAssignmentsItem: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem {
    public struct DeviceConfiguration: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem {
    public struct WindowsDomainJoinConfiguration: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration {
    public struct NetworkAccessConfigurations: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations {
    public struct NetworkAccessConfigurationsItem: GraphRuntime.GraphPath {
        public let _location: GraphRuntime.GraphLocation
        public init(location: GraphRuntime.GraphLocation) { _location = location }
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
    public var deviceConfigurations: Paths.DeviceManagement.DeviceConfigurations { self._location.segment("deviceConfigurations") }
}

extension Paths.DeviceManagement.DeviceConfigurations {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem { self._location.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var groupAssignments: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments { self._location.segment("groupAssignments") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var windowsDomainJoinConfiguration: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration { self._location.segment("microsoft.graph.windowsDomainJoinConfiguration") }
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphUpdateRequest<WindowsIdentityProtectionConfiguration> {
        self._location.updateRequest(.patch, "windowsIdentityProtectionConfiguration.update", GraphModule.self, change: change)
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem { self._location.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var deviceConfiguration: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem.DeviceConfiguration { self._location.segment("deviceConfiguration") }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.GroupAssignments.GroupAssignmentsItem.DeviceConfiguration {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphUpdateRequest<WindowsIdentityProtectionConfiguration> {
        self._location.updateRequest(.patch, "windowsIdentityProtectionConfiguration.update", GraphModule.self, change: change)
    }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public var networkAccessConfigurations: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations { self._location.segment("networkAccessConfigurations") }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public subscript(_ key: Swift.String) -> Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations.NetworkAccessConfigurationsItem { self._location.key(key) }
}

extension Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem.WindowsDomainJoinConfiguration.NetworkAccessConfigurations.NetworkAccessConfigurationsItem {
#if !DEBUG
    @export(implementation) @_optimize(none)
#endif
    public func update(_ change: WindowsIdentityProtectionConfiguration.Update) -> GraphRuntime.GraphUpdateRequest<WindowsIdentityProtectionConfiguration> {
        self._location.updateRequest(.patch, "windowsIdentityProtectionConfiguration.update", GraphModule.self, change: change)
    }
}

