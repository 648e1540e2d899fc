import Foundation
import GraphRuntime
import ProgramGraph

/// A group as a target.
private func target() -> GroupAssignmentTarget { make(GroupAssignmentTarget()) { $0.groupId = "group" } }

/// Apps that are given to people.
func apps() {
    let apps = graph.deviceAppManagement.mobileApps
    call(
        apps.list().expand("assignments").orderBy(\.displayName).filter("isAssigned eq true"))
    call(apps["app"].get().expand("assignments"))
    call(apps["app"].get().select("displayName"))
    let picture = make(MimeContent()) {
        $0.type = "image/png"
        $0.value = Data("a".utf8)
    }
    call(
        apps["app"].update(
            make(IosStoreApp.Update()) {
                $0.displayName = .set("App")
                $0.description = .set("New")
                $0.publisher = .set("B")
                $0.notes = .set("1")
                $0.isFeatured = .set(true)
                $0.largeIcon = .set(picture)
            }))
    call(apps["app"].assignments.list())
    call(
        apps["app"].assignments.create(
            make(MobileAppAssignment()) {
                $0.intent = .available
                $0.target = target().as(DeviceAndAppManagementAssignmentTarget.self)
            }))
    call(
        apps["app"].assignments["assignment"].update(
            make(MobileAppAssignment.Update()) { $0.intent = .set(.required) }))
    call(apps["app"].assignments["assignment"].delete())
    call(apps["app"].categories.list())
    call(graph.deviceAppManagement.mobileAppCategories.list().select("id", "displayName"))
}

/// Devices and their profiles.
func devices() {
    let devices = graph.deviceManagement.managedDevices
    call(devices.list())
    call(
        devices.list().select("id", "deviceName", "serialNumber", "complianceState").orderBy("deviceName")
            .filter("operatingSystem eq \("macOS") or operatingSystem eq \("iOS")"))
    call(devices.list().filter("serialNumber eq \("S1")"))
    call(devices["device"].get())
    call(devices["device"].syncDevice())
    call(devices["device"].retire())
    call(devices["device"].wipe(keepEnrollmentData: false, keepUserData: false))
    call(devices["device"].shutDown())
    call(devices["device"].rebootNow())
    let profiles = graph.deviceManagement.deviceConfigurations
    call(profiles.list())
    call(profiles["profile"].assignments.list())
    call(
        profiles["profile"].update(
            make(MacOSCustomConfiguration.Update()) {
                $0.displayName = .set("Profile")
                $0.description = .set("New")
            }))
    call(profiles["profile"].delete())
    let assignment = make(DeviceConfigurationAssignment()) {
        $0.target = target().as(DeviceAndAppManagementAssignmentTarget.self)
    }
    call(profiles["profile"].assign(assignments: [assignment]))
    call(
        graph.deviceManagement.auditEvents.list().filter("activityDateTime ge 2024-01-01T00:00:00Z").top(50)
            .orderBy("activityDateTime desc"))
}
