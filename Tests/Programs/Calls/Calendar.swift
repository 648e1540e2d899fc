import GraphRuntime
import ProgramGraph

/// A time in UTC.
func utc(_ time: String) -> DateTimeTimeZone {
    make(DateTimeTimeZone()) {
        $0.dateTime = time
        $0.timeZone = "UTC"
    }
}

private let start = "2024-01-01T00:00:00Z"
private let month = "2024-02-01T00:00:00Z"

/// An entry of an hour.
private func entry() -> Event {
    make(Event()) {
        $0.subject = "Lunch"
        $0.body = text("Outside.")
        $0.start = utc("2024-01-01T12:00:00")
        $0.end = utc("2024-01-01T13:00:00")
    }
}

/// Calendars and events.
func calendars() {
    let day = graph.me.calendarView.list(
        startDateTime: "2024-01-01T00:00:00Z", endDateTime: "2024-01-02T00:00:00Z")
    call(day)
    let week = graph.me.calendarView.list(
        startDateTime: "2024-01-01T00:00:00Z", endDateTime: "2024-01-08T00:00:00Z")
    call(
        week.top(25).orderBy("start/dateTime")
            .select("id", "subject", "start", "end", "location", "organizer", "attendees", "isOnlineMeeting")
            .select("onlineMeeting"))
    call(graph.me.calendars.list())
    call(graph.me.calendars.list().top(100))
    let calendar = graph.me.calendars["calendar"]
    call(
        calendar.calendarView.list(startDateTime: start, endDateTime: month).top(100).orderBy("start/dateTime"))
    call(calendar.events.list().top(250).orderBy("start/dateTime"))
    call(
        calendar.events.list()
            .filter("start/dateTime ge \("2024-01-01T00:00:00") and end/dateTime le \("2024-02-01T00:00:00")")
            .orderBy("start/dateTime"))
    call(
        calendar.events.create(
            make(entry()) {
                $0.isAllDay = true
                $0.locations = [make(Location()) { $0.displayName = "Park" }]
            }))
    call(graph.users["user"].calendars["calendar"].events.list().orderBy("start/dateTime asc").top(50))
    call(
        graph.me.calendar.getSchedule(
            availabilityViewInterval: 30, endTime: utc("2024-01-01T18:00:00"), schedules: ["a@b.example"],
            startTime: utc("2024-01-01T08:00:00")))
}

/// My own events.
func events() {
    let guest = make(Attendee()) {
        $0.type = .required
        $0.emailAddress = make(EmailAddress()) { $0.address = "a@b.example" }
    }
    call(
        graph.me.events.create(
            make(entry()) {
                $0.attendees = [guest]
                $0.location = make(Location()) { $0.displayName = "Park" }
                $0.isOnlineMeeting = true
                $0.onlineMeetingProvider = .teamsForBusiness
            }))
    call(graph.me.events.create(entry()))
    call(
        graph.me.events["event"].update(
            make(Event.Update()) {
                $0.subject = .set("Late lunch")
                $0.start = .set(utc("2024-01-01T13:00:00"))
                $0.end = .set(utc("2024-01-01T14:00:00"))
            }))
    call(graph.me.events["event"].delete())
    call(graph.me.events["event"].accept(sendResponse: true))
    call(graph.me.events["event"].tentativelyAccept(sendResponse: true))
    call(graph.me.events["event"].decline(comment: "Away.", sendResponse: true))
    call(
        graph.me.onlineMeetings.create(
            make(OnlineMeeting()) {
                $0.subject = "Now"
                $0.startDateTime = GraphDateTime(start)
                $0.endDateTime = GraphDateTime(month)
            }))
}
