import GraphRuntime
import ProgramGraph

/// Tasks and plans.
func tasks() {
    let lists = graph.me.todo.lists
    let tasks = lists["list"].tasks
    call(lists.list())
    call(lists["list"].get())
    call(tasks.list())
    call(tasks.list().top(50))
    call(tasks["task"].get())
    call(tasks.delta())
    let link = make(LinkedResource()) {
        $0.webUrl = "https://b.example/1"
        $0.applicationName = "B"
        $0.displayName = "Open"
        $0.externalId = "1"
    }
    call(
        tasks.create(
            make(TodoTask()) {
                $0.title = "Pay"
                $0.body = text("By card.")
                $0.importance = .high
                $0.dueDateTime = utc("2024-01-02T00:00:00")
                $0.isReminderOn = true
                $0.reminderDateTime = utc("2024-01-01T08:00:00")
                $0.linkedResources = [link]
            }))
    call(tasks["task"].update(make(TodoTask.Update()) { $0.status = .set(.completed) }))
    call(
        tasks["task"].update(
            make(TodoTask.Update()) {
                $0.dueDateTime = .null
                $0.isReminderOn = .set(false)
            }))
    call(tasks["task"].delete())
    call(graph.me.planner.tasks.list())
    call(graph.me.planner.plans.list())
}
