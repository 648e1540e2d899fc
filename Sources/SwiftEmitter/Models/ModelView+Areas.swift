extension ModelView {
    /// The view as each module lays it out: the declaration with what its own module can say, and the accessors whose
    /// types only a module further down knows.
    func parted(own: ServiceArea) -> [(area: ServiceArea, view: ModelView)] {
        let accessors = self.accessors?.items ?? []
        return Set(accessors.map(\.area)).union([own]).sorted().map { area in
            var part = self
            part.isDeclared = area == own
            part.accessors = .init(accessors.filter { $0.area == area })
            return (area, part)
        }
    }
}
