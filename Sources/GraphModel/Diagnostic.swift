import GraphDocs

/// What the pages made graphgen notice; one type in every stage.
public typealias Diagnostic = GraphDocs.Diagnostic
