/// How far the types of a ``TypeTable`` are settled. Each pass takes a table of the stage it needs and, where others build
/// on its work, gives one of the next: in another order the passes do not compile.
enum Stage {
    /// Structures are known by name.
    enum Structures {}
    /// Enumerations are known too, so that no more names come from pages that define them.
    enum Named {}
    /// Each structure has its base type; no inheritance goes round in a circle.
    enum Derived {}
    /// Each structure has the properties that its pages list.
    enum Described {}
    /// Each property says which type declares it.
    enum Inherited {}
    /// Every name that anything mentions has a type.
    enum Complete {}
    /// Structures are told apart: entities and complex types.
    enum Classified {}
    /// Nothing is left to do.
    enum Finished {}
}
